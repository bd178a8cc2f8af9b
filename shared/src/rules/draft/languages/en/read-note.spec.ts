import { describe, expect, it } from '@jest/globals';
import { noteContract } from '../../testing/note-contract.js';
import { english } from './index.js';

const NAMES = ['keith', 'keith borg', 'van'];

/** What was noted as, what was typed, its shape, and its words in a sentence where they differ. */
const READ = `
point | the new lyon office | phrase | the new Lyon office
point | the office dog named after a river | fragment
point | they open in lyon in march | clause | you open in Lyon in March
point | they're hosting the tests at the harbour | clause | you are hosting the tests at the harbour
point | level crossings w/ radar instead of gates, 3 pilots | fragment | level crossings with radar instead of gates, 3 pilots
point | training in kiel, 6 wks | fragment | training in Kiel, 6 weeks
fit | two years of load forecasting at a utility | fragment
fit | built a gripper from bike tubes | clause | I built a gripper from bike tubes
point | team of 9, three of them ex-submarine | fragment
point | they test cells in their own container | clause | you test cells in your own container
point | they hired a baker, best planner now | fragment | you hired a baker, best planner now
point | everybody does 1 wk on the helpdesk | fragment | everybody does 1 week on the helpdesk
fit | my cell ageing rig | phrase
fit | led the audit of the site | clause | I led the audit of the site
unsaid | german b2 | fragment | German B2
clarify | I would stop the line first | clause
promise | gripper video | phrase | the gripper video
promise | one page on the feed controller | phrase
promise | send the repo tonight | phrase | the repo
promise | mule accounts paper | phrase | the mule accounts paper
promise | messy-csv notebook I mentioned | phrase | the messy-CSV notebook
point | hires from the waiting list too | clause | you hire from the waiting list too
point | wants somebody who can count | clause | you want somebody who can count
point | want someone who isn’t afraid of heights | clause | you want someone who is not afraid of heights
point | want someone who says "no" early | fragment | you want someone who says “no” early
point | keith: they rebuild the billing in q2 | clause | you rebuild the billing in Q2
point | Keith Borg: juniors get their own desk after ~2 wks | fragment | juniors get their own desk after about 2 weeks
point | "we hire for curiosity" | fragment | “We hire for curiosity”
point | keith: "the best clerks are nosy" | fragment | “The best clerks are nosy”
point | linux yes but "boring on purpose" | fragment | Linux, but “boring on purpose”
point | you spend 3 wks at sea in your first year | fragment | people spend 3 weeks at sea in their first year
point | they let you choose the desk | clause | you let people choose the desk
point | everything goes through one bus, they build adapters | fragment | everything goes through one bus, you build adapters
point | half their vans run empty | fragment | half your vans run empty
point | spring = audits, summer = fairs | fragment | spring means audits, summer means fairs
point | the case = a messy csv | fragment | the case is a messy CSV
point | accessibility: screens w/ gloves on | fragment | accessibility – screens with gloves on
point | lunch is at 11:45 sharp | fragment
point | drones do 6 turbines/day | fragment | drones do 6 turbines per day
point | gowning test, everyone fails the first | fragment
point | a pump for home dialysis, size of a book | fragment
point | new control room in kiel, opens in may | fragment | the new control room in Kiel, which opens in May
point | code is public, can read it before applying | fragment | code is public, and one can read it before applying
point | junior gets one file | fragment | a junior gets one file
point | grad scheme lasts 18 months | fragment | the graduate scheme lasts 18 months
point | drive licence needed!! | fragment | driving licence needed
fit | built scraper for rental ads | clause | I built a scraper for rental ads
fit | can weld, did it on a ferry | clause | I can weld and did it on a ferry
fit | logic course, made a toy | fragment | logic course, and I made a toy
fit | wrote the survey for our town hall | clause | I wrote the survey for my town hall
unsaid | speak at a meetup about git | clause | I speak at a meetup about git
unsaid | sheet macros, saves 1h a day | fragment | sheet macros, saving 1 hour a day
point | trainee = 9 months then most stay | fragment | for a trainee this means 9 months, then most stay
fit | subtitles for 3 films, de/fr/en | fragment | subtitles for 3 films, German, French and English
unsaid | have a licence, got a van even | clause | I have a licence and got a van even
unsaid | I worked nights, rota no problem | clause
fit | used to repair bikes | clause | I used to repair bikes
point | every shift starts w/ a 5 min talk | fragment | every shift starts with a 5-minute talk
point | noise 85 db, earplugs at the door | fragment | noise 85 dB, earplugs at the door
fit | mentor for first years | fragment
unsaid | plays violin in an orchestra | clause | I play violin in an orchestra
unsaid | danish at home, never came up | fragment | Danish at home
clarify | blanked on idempotency - meant: same request twice, one charge | fragment | on idempotency, same request twice, one charge
clarify | asked about leaks, forgot to say I’d stop first | fragment | on leaks, I would stop first
clarify | I'd put a queue between them | clause | I would put a queue between them
theirs | link to their open repos | phrase | the link to your open repos
theirs | Keith shares a sample case, redacted | fragment | a sample case, redacted
theirs | they mail the three articles | phrase | the three articles
`;

/** What was noted as, what was typed, and why it stays with who typed it. */
const PRIVATE = `
point | the charger fails more often than the battery | private | a fault of theirs
point | she wants photos of hobby projects | private | a remark on a person
point | keith likes careful analysts | private | a name
clarify | mixed up C-rate and capacity, embarrassing | private | on oneself
clarify | sensor drift and missing values | private | the slip only
point | first three months flat paid | private | money
point | starts at € 3,150 | private | money in figures
unsaid | time off after an illness | private | health
point | hackday seagull detector lol | private | a joke
point | office is on an old boat?? or next to it | private | a doubt
point | lab ^2, boats ~ same | private | shorthand nobody can read
point | they said we could visit them | private | somebody unclear
point | stopped using story points | private | no subject
point | half the team is new, wants more | private | no subject in its second part
point | team lead is 26 | private | an age
point | kiel | private | a single word
point | half the lab is under 30 | private | an age of many
point | they publish refused accounts, odd but honest | private | a remark behind a fact
point | the office has a slide, a bit dark | private | an opinion
point | they switched the tool, hated it | private | what was hated
point | speaks five languages | private | a person without a subject
point | check if they take people without a degree | private | a reminder
point | die arbeiten mit python, sehr modern | private | another language
point | joost: the team is new | private | the name of nobody known
point | joost: "nobody reads the manual" | private | a quotation of nobody known
point | "our salaries are public" | private | a quotation on money
point | declarations become law in 2027, so they grow | private | unclear whose
point | after the scheme you say where you go | private | two of anybody
point | the lead had cancer | private | an illness
unsaid | dialysis at home for two years | private | an illness of the family
point | starts at 45k | private | a salary without a currency
point | miguel runs the night lab | private | a given name
point | ms novak retires in spring | private | a title
point | they hire mostly men | private | men and women
point | they cut 20 jobs last year | private | jobs that were cut
point | 30 days leave | private | leave
point | really liked the robots | private | praise without reason
unsaid | have a 2nd offer already | private | another offer
unsaid | could start monday | private | no subject of oneself
promise | connect on linkedin | private | a deed
promise | send him the repo | private | a deed for somebody
point | glass roof, hot in july, they laugh about it | private | what others laugh about
point | launch delayed to may | private | a delay
unsaid | i stutter a bit | private | a stutter
point | they are 70 people, bought by nobody yet | private | a jibe
fit | only theory so far | private | a lack
unsaid | train nerd since 6 | private | a hobby one laughs about
clarify | answered gatekeeper, meant gardener | private | a slip beside a word
clarify | mixed up import and transit | private | the slip with its right word
point | lunch on the boat 🎉 | private | an emoji
point | many words ×20 | private | too long
theirs | she sends the plan | private | who nobody knows
theirs | joost sends the plan | private | a name nobody knows
theirs | keith forwards my name | private | what was to happen elsewhere
`;

/** Words for the message, their form, and what a frame leaves of them where it brings a word itself. */
const SAID = `
say | the new control centre in Kiel | phrase
say | how you train juniors on live incidents | phrase
say | photos of hobby projects | phrase
say | you open in Lyon in March | clause
say | I ran the cluster of our student union | clause
say | You will open in Lyon in March. | sentence
say | to send the notebook by Friday | fragment
say | built a gripper | fragment
say | Kiel and its harbour | fragment
say | your salary bands, lol | usable
`;

describe('D10 in English: what becomes of a note', () => {
  it.each(noteContract(english, { names: NAMES, read: READ, kept: PRIVATE, said: SAID }))(
    '%s',
    (_promise, faults) => {
      expect(faults()).toEqual([]);
    },
  );
});

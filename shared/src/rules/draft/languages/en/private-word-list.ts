/**
 * Words that keep a note out of a message as it stands (D10). They are many on purpose: a note that is left out asks for
 * words, a note that goes out wrongly embarrasses. A `*` stands for any ending, `-` between words for a space.
 */
export const PRIVATE_WORDS = {
  person:
    'she he her him his hers himself herself nice friendly rude charming handsome pretty gorgeous attractive arrogan* bored grumpy ' +
    'stern chatty boss guy lady chap bloke dude lad mr mrs moustache* mustache* beard* bearded hair haircut hairdo glasses retiring retired retirement ponytail sweaty tattoo* tie suit perfume grin* grinned wink* yawn* smile smiles smiled laugh* nodded repeated ' +
    'admitted hates hate hated loves loved disliked grew accent looked sounded ' +
    'dad mum mom mother father uncle aunt granny grandma grandpa grandparents wife husband girlfriend boyfriend sister brother ' +
    'man woman men women elderly male males female females son daughter cousin nephew niece fiancé fiancée',
  oneself:
    'embarrass* awkward silly stupid dumb nervous* mumbled forgot forgotten blanked guessed mixed messed messy mess wrong ' +
    'terribl* excuse failed failure* fail fails dropout sorry swallowed rambled stuttered panick* ashamed shame blah barely scraped ' +
    'bad badly worst hardly boring buzzwords nasty my-bad should shouldn couldn didn wasn weren didnt couldnt ' +
    'unsure swore cried late oops ouch clumsy lame cringe* shy stressed sweat* tired exhausted hungover unprepared overslept lied ' +
    'exaggerated padded embellish* promised-not waffled froze clueless no-idea nerd geek rusty wizard ninja guru freak regret* unfortunately shaky',
  money:
    'salary salaries pay pays paid payment wage wages euro euros eur dollars before-tax after-tax gross net bonus bonuses pension money rent unpaid ' +
    'overtime lease price* cost costs expensive cheap* contract notice probation holiday holidays perks visa permit permits ' +
    'sponsor* redundan* layoff* tariff stipend allowance compensation severance equity stock-options raise raises debt debts ' +
    'days-leave days-of-leave unlimited-leave annual-leave vacation pto second-offer 2nd-offer other-offer another-offer offer-already',
  health:
    'ill illness sick sickness pregnan* parental maternity disab* stutter* stammer* burnout depress* anxi* adhd autis* dyslexi* antidepress* medicated pills sedative* painkiller* insomnia migraine* asthma wheelchair hard-of-hearing hearing-aid deaf protest* ' +
    'crutches carer religion religious church mosque muslim jewish gay lesbian divorce* children kids funeral allerg*',
  doubt:
    'lol lmao rofl haha* hehe joke* joking kidding funny crazy weird odd oddly honestly apparently literally maybe perhaps probably ' +
    'supposedly seems seemed guess suppose cute lovely proud frank somehow whatever hmm meh ugh wow yikes omg wtf tbh idk afaik creepy ' +
    'strange suspicious suspect doubt* hopefully hope bet allegedly rumour* rumor* gossip unclear dunno yes yeah actually basically ok okay fun ' +
    'cool thats max min sort-of kind-of kinda sorta childish not-sure i-think i-heard yes-really ish really amazing awesome great brilliant fantastic liked enjoyed looks-like sounds feels-like felt-like ha remember-to look-up google',
  unkind:
    'backlog* redo legacy dropped badmouth* shout* audited oldest poach* lost losing behind freeze reorg* died dies rubbish complain* complaint* ' +
    'lawsuit sued fired quit struggl* problem problems trouble slow ugly chaos chaotic hell mistake* scandal incompeten* ' +
    'toxic stress stressful delay* outdated turnover bankrupt* insolven* bureaucra* disorgani* unprofessional understaffed overwhelmed ' +
    'desperate* sloppy crap shit* damn fuck* bullshit suck sucks dodgy shady sketchy smelly smelled smelt smells stink* stank sinking dull pathetic snob* sexis* ' +
    'racis* bully* micromanag* shutdown lousy horrible awful bought-by taken-over',
  /** What was told to nobody else. */
  confidence:
    'confidential* confidence secret* hush* off-the-record off-record between-us between-you keep-quiet not-public not-official nda embargo* ' +
    'leaked nobody-knows no-one-knows not-out-yet unannounced not-announced unofficial* in-private keep-private discreet*',
  /** Typed in another language than the letter's. */
  foreign:
    'der das und mit nicht sehr für ist ein eine wir les une est pas avec pour où el los las una con muy gli della sono molto jest nie oraz się het een niet',
} as const;

/** The health of somebody; of a company that works in this field they are the name of what it makes. */
export const HEALTH_FIELDS =
  'health* therap* doctor doctors dialysis cancer surgery medication rehab insulin hospitalis*';

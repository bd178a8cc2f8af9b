import { Markup } from './markup.js';

/** The page's style: the tokens of the app's look, light and dark, from 360 px up. */
export const PAGE_STYLE = new Markup(`
:root { color-scheme: light dark; --paper: #faf8f4; --surface: #fff; --ink: #1c2230; --quiet: #515b6e; --line: #e4dfd5;
  --accent: #0b6b68; --warning: #8a5200; --danger: #b3261e;
  --point: #ffe9a8; --fit: #cfead6; --clarify: #d6e4fb; --unsaid: #e7daf7; --promise: #fbd9cf; }
@media (prefers-color-scheme: dark) { :root { --paper: #11151c; --surface: #1a202a; --ink: #eceff4; --quiet: #aeb8c8;
  --line: #303a49; --accent: #63cfc6; --warning: #f0b45a; --danger: #ff8a80;
  --point: #4a3d10; --fit: #173c28; --clarify: #1b3358; --unsaid: #3a2756; --promise: #55281c; } }
* { box-sizing: border-box; }
html { scroll-padding-bottom: 10rem; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem 1rem 12rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 0; }
h2 { margin-top: 2.5rem; }
h3 { display: inline; font-size: 1.0625rem; }
h4 { font-size: 1.0625rem; }
h5 { margin-top: .75rem; font-size: .8125rem; color: var(--quiet); }
p { margin: .25rem 0; }
ul { margin: .25rem 0; padding-left: 1.25rem; font-size: .9375rem; }
a { color: var(--accent); }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
nav a { padding: .25rem 0; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
.quiet { color: var(--quiet); font-size: .9375rem; }
bdi { unicode-bidi: isolate; }
details { margin: .5rem 0; border: 1px solid var(--line); border-radius: 10px; background: var(--surface); }
summary { padding: .75rem; cursor: pointer; }
.letters { display: grid; gap: 1px; background: var(--line); border-top: 1px solid var(--line); border-radius: 0 0 10px 10px; overflow: hidden; }
@media (min-width: 60rem) { .letters { grid-template-columns: 1fr 1fr; } }
.letter { background: var(--surface); padding: 1rem .75rem; min-width: 0; }
.paper { margin: .5rem 0; font-family: Georgia, "Noto Serif", serif; font-size: 1.0625rem; }
.subject { font-weight: 600; }
.body { white-space: pre-wrap; }
.sentence { border-radius: 3px; }
.point { background: var(--point); } .fit { background: var(--fit); } .clarify { background: var(--clarify); }
.unsaid { background: var(--unsaid); } .promise { background: var(--promise); }
.key { padding: 0 .375rem; border-radius: 6px; color: var(--ink); }
.has-why { cursor: help; }
.has-why:hover { text-decoration: underline dotted; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.why { display: none; }
.has-why:hover > .why, .has-why:focus > .why { display: block; position: fixed; z-index: 1; inset: auto 0 0 0;
  max-height: 10rem; overflow: auto; padding: .75rem 1rem; background: var(--surface); color: var(--ink);
  border-top: 2px solid var(--accent); box-shadow: 0 -4px 16px rgb(0 0 0 / .18);
  font: .9375rem/1.45 system-ui, sans-serif; white-space: normal; }
.has-why:hover > .why { z-index: 2; }
.note { display: block; }
.state, .shape, .severity { padding: 0 .375rem; border: 1px solid currentcolor; border-radius: 6px; font-size: .8125rem; }
[data-state="ready"] { color: var(--accent); }
[data-state="needs-note"], [data-state="needs-wording"], [data-state="held"], [data-severity="warning"] { color: var(--warning); }
[data-state="blocked"], [data-severity="error"], [data-shape="private"] { color: var(--danger); }
.scroll { overflow: auto; max-height: 80vh; border: 1px solid var(--line); border-radius: 10px; background: var(--surface); }
table { border-collapse: separate; border-spacing: 0; font-size: .8125rem; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .375rem; border: 0 solid var(--line); border-width: 0 1px 1px 0; text-align: left; vertical-align: top; }
thead th, thead td { position: sticky; top: 0; background: var(--surface); white-space: nowrap; }
tbody th { position: sticky; left: 0; background: var(--surface); min-width: 7rem; max-width: 11rem; font-weight: 600; }
.chip { display: block; width: max-content; max-width: 11rem; margin-bottom: .25rem; padding: .125rem .375rem; border: 1px solid var(--line); border-radius: 6px; }
.chip.ready { border-color: var(--accent); }
.chip.blocked { border-color: var(--danger); }
.chip.needs-note, .chip.needs-wording, .chip.held { border-color: var(--warning); }
.chip.foreseen { border-style: dashed; }
.matrix td { min-width: 2.75rem; text-align: right; }
[data-much="1"] { background: color-mix(in srgb, var(--point) 25%, var(--surface)); }
[data-much="2"] { background: color-mix(in srgb, var(--point) 50%, var(--surface)); }
[data-much="3"] { background: color-mix(in srgb, var(--point) 75%, var(--surface)); }
[data-much="4"] { background: var(--point); }
[data-much="over"] { background: var(--promise); font-weight: 700; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
details .scroll { border-width: 1px 0 0; border-radius: 0 0 10px 10px; }
.matrix td { position: relative; }
`);

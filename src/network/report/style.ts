/** For screens and paper alike; forms of systems stay, since nobody needs to see a brand here. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1c1a18; --muted: #6a645d; --line: #d9d3cb; --paper: #fdfcfa; --voice: #2f6f73; --complaint: #b4432a; --story: #8a6d1d; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2eee8; --muted: #b3aba1; --line: #46413b; --paper: #1b1917; --voice: #6cb3b7; --complaint: #ee8468; --story: #d8b658; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.15; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 0 0 .6rem; }
section { margin-top: 2.25rem; }
p { margin: .4rem 0; max-width: 46rem; }
.private, figcaption { color: var(--muted); font-size: .9rem; }
a { color: inherit; }
.scroll { overflow-x: auto; }
.plot svg { min-width: 34rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
td { border-top: 1px solid var(--line); padding: .35rem 1rem .35rem 0; text-align: start; vertical-align: top; }
blockquote { margin: 0; }
figure { margin: 0; }
svg { display: block; width: 100%; height: auto; }
.axis { stroke: var(--muted); }
.grid { stroke: var(--line); }
.tick, .label { fill: var(--muted); font-size: 12px; }
.label { fill: var(--ink); font-size: 13px; }
rect.voice { fill: var(--voice); }
rect.complaint { fill: var(--complaint); }
circle.story { fill: var(--story); }
.stairs { fill: none; stroke: var(--complaint); stroke-width: 2; }
.key { display: inline-block; width: .8em; height: .8em; margin-inline-start: .8em; }
.key.voice { background: var(--voice); }
.key.complaint { background: var(--complaint); }
.key.story { background: var(--story); border-radius: 50%; }
.tree, .pages { list-style: none; margin: 0; padding: 0; }
.pages { columns: 14rem; }
@media screen and (max-width: 44rem) { tr { display: block; border-top: 1px solid var(--line); padding: .5rem 0; } td { display: block; border: 0; padding: 0; overflow-wrap: anywhere; } }
@media (forced-colors: active) { rect.voice, circle.story { fill: CanvasText; } rect.complaint { fill: Highlight; } .key { forced-color-adjust: none; } }
@media print { :root { color-scheme: light; --ink: #000; --muted: #555; --line: #ccc; --paper: #fff; --voice: #2f6f73; --complaint: #b4432a; --story: #8a6d1d; } body { font-size: 10.5pt; } main { padding: 0; max-width: none; } section, tr { break-inside: avoid; } .screen { display: none; } * { print-color-adjust: exact; } }
`;

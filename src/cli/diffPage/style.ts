/** The style sheet of the page of a diff: light and dark by the reader's choice, light on paper. */
import { PALETTES, type Palette } from '../../cartography/palette.ts';
import type { ChangeColors } from '../../svg/changeMarks.ts';

/** The map's colours as variables of the style sheet. */
export const PAGE_PALETTE = Object.fromEntries(
  Object.keys(PALETTES.light).map((name) => [name, `var(--map-${name})`]),
) as Palette;

/** The colours of a change: blue and vermilion keep apart for readers with any colour vision. */
export const CHANGE_COLORS: ChangeColors = {
  old: 'var(--old)',
  now: 'var(--now)',
  oldGround: 'var(--old-ground)',
  nowGround: 'var(--now-ground)',
  rim: 'var(--rim)',
  ink: 'var(--ink)',
};

function colors(): string {
  const own = {
    paper: ['#fbf9f4', '#1a2024'],
    raised: ['#ffffff', '#20282d'],
    ink: ['#1d2730', '#eceae4'],
    muted: ['#55606a', '#a7b0b6'],
    line: ['#d6d0c2', '#3a454b'],
    old: ['#b3301f', '#ff9a84'],
    'old-ground': ['#fbe3dd', '#4a221b'],
    now: ['#12549a', '#8cc4ff'],
    'now-ground': ['#dcebf9', '#163a5a'],
    rim: ['#fffdf8', '#12191e'],
  };
  const map = Object.entries(PALETTES.light).map(
    ([name, light]) => `--map-${name}:light-dark(${light},${PALETTES.dark[name as keyof Palette]})`,
  );
  const page = Object.entries(own).map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark})`);
  return [...page, ...map].join(';');
}

/** The text of the style sheet. */
export const PAGE_STYLES = `:root{color-scheme:light dark;${colors()};--map-island:light-dark(#efdfba,#5a4a2a);--map-region:light-dark(#dfe6db,#363f3b);
--serif:'Iowan Old Style','Palatino Linotype',Palatino,'Source Serif 4','Noto Serif',Georgia,'Hiragino Mincho ProN','Yu Mincho',serif;
--sans:system-ui,'Segoe UI','Noto Sans','Hiragino Sans','Yu Gothic UI',sans-serif;--mono:ui-monospace,'SF Mono',Menlo,Consolas,'Noto Sans Mono',monospace}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.5 var(--sans);-webkit-text-size-adjust:100%;text-size-adjust:100%;overflow-wrap:break-word}
header,main,footer{max-width:64rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2rem)}
header{padding-top:clamp(1.5rem,5vw,3rem)}
h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.2;margin:0;text-wrap:balance}
h1{font-size:clamp(1.6rem,4.5vw,2.3rem)}
h2{font-size:1.4rem}
h3{font-size:1.05rem;margin-top:1.5rem}
p{margin:.5rem 0;max-width:46rem}
a{color:inherit;text-underline-offset:.18em;text-decoration-thickness:.06em}
code{font:.84em/1.4 var(--mono);color:var(--muted)}
.muted{color:var(--muted)}
.kicker{font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:var(--muted);margin:0 0 .35rem}
table{border-collapse:collapse;width:100%}
.summary{margin-top:1.5rem}
.summary th,.summary td{text-align:left;vertical-align:top;padding:.5rem 1rem .5rem 0;border-top:1px solid var(--line)}
.summary th{font-weight:600;width:17rem}
.summary code{display:block;font-weight:400;overflow-wrap:anywhere}
.summary td p{margin:0 0 .15rem}
section{border-top:2px solid var(--ink);margin-top:2.75rem;padding-top:.9rem}
section>code{display:block;margin:.15rem 0 .5rem}
.statement{font-weight:600}
.maps{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1.25rem;margin:1rem 0}
.maps.one{grid-template-columns:minmax(0,44rem)}
figure{margin:0;break-inside:avoid}
figure>svg{display:block;width:100%;height:auto;border:1px solid var(--line);background:var(--map-sea)}
figcaption{display:flex;gap:.75rem 1rem;align-items:flex-start;margin-top:.5rem;font-size:.86rem}
figcaption>div{flex:1 1 auto;min-width:0}
figcaption>svg{flex:0 0 9.5rem;width:9.5rem;height:auto;border:1px solid var(--line)}
figcaption p{margin:0 0 .3rem}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.15rem 1rem;padding:0;margin:.25rem 0 0}
.legend li{display:flex;align-items:center;gap:.4rem}
.legend svg{flex:none}
svg .inset,svg .scale text{font:600 12px var(--sans)}
svg .scale text{fill:var(--ink);stroke:var(--rim);stroke-width:3px;paint-order:stroke;stroke-linejoin:round}
ins,del{border-radius:2px;padding-inline:.08em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
ins{color:var(--now);background:var(--now-ground);text-decoration:underline;text-decoration-thickness:.1em;text-underline-offset:.16em}
del{color:var(--old);background:var(--old-ground);text-decoration:line-through;text-decoration-thickness:.08em}
del+ins{margin-left:.22em}
dl{margin:.75rem 0;display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.5rem 1.25rem}
dt{font:.84rem/1.5 var(--mono);color:var(--muted);overflow-wrap:anywhere;padding-top:.1rem}
dd{margin:0;min-width:0;max-width:46rem}
blockquote{margin:.75rem 0;padding:.1rem 0 .1rem 1.1rem;border-left:3px solid var(--line);font:1.06rem/1.6 var(--serif);max-width:46rem;white-space:pre-line}
ul.plain{list-style:none;padding:0;margin:.5rem 0}
pre{font:.84rem/1.5 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere;margin:.35rem 0;padding:.5rem .75rem;background:var(--raised);border:1px solid var(--line)}
footer{margin-block:3rem 2rem;font-size:.82rem;color:var(--muted)}
@media (max-width:40rem){.summary,.summary tbody,.summary tr,.summary th,.summary td{display:block;width:auto}.summary td{border-top:0;padding-top:0}.summary th{padding-bottom:.1rem}dl{grid-template-columns:1fr;gap:.1rem}dd{margin-bottom:.6rem}figcaption>svg{flex-basis:7rem;width:7rem}}
@media print{:root{color-scheme:light}body{font-size:10pt;background:#fff}section{break-inside:auto}.maps{grid-template-columns:1fr 1fr}.maps.one{grid-template-columns:minmax(0,12cm)}h2,h3{break-after:avoid}a{text-decoration:none}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;

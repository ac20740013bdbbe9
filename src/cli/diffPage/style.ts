/** The style sheet of the page of a diff: light and dark by the reader's choice, light on paper. */
import { CHANGE_STYLES } from '../../svg/changes/changeStyles.ts';

function colors(): string {
  const own = {
    paper: ['#fbf9f4', '#1a2024'],
    raised: ['#ffffff', '#20282d'],
    ink: ['#1d2730', '#eceae4'],
    muted: ['#55606a', '#a7b0b6'],
    line: ['#d6d0c2', '#3a454b'],
  };
  const page = Object.entries(own).map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark})`);
  return page.join(';');
}

/** The text of the style sheet. */
export const PAGE_STYLES = `:root{color-scheme:light dark;${colors()};
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
${CHANGE_STYLES}footer{margin-block:3rem 2rem;font-size:.82rem;color:var(--muted)}
@media (max-width:40rem){.summary,.summary tbody,.summary tr,.summary th,.summary td{display:block;width:auto}.summary td{border-top:0;padding-top:0}.summary th{padding-bottom:.1rem}}
@media print{:root{color-scheme:light}body{font-size:10pt;background:#fff}section{break-inside:auto}.changes .maps{grid-template-columns:1fr 1fr}.changes .maps.one{grid-template-columns:minmax(0,12cm)}h2,h3{break-after:avoid}a{text-decoration:none}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;

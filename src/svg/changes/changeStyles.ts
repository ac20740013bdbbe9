/** How the elements that tell of a change look, inside an element of the class `changes`. */
import { changeVariables } from './changeColors.ts';

/**
 * The rules, as the text of a style sheet. Whoever takes them gives the variables of the page: `--ink`, `--muted`, `--line`,
 * `--raised`, `--sans`, `--serif` and `--mono`.
 */
export const CHANGE_STYLES = `.changes{${changeVariables()}}
.changes .statement{font-weight:600}
.changes .maps{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1.25rem;margin:1rem 0}
.changes .maps.one{grid-template-columns:minmax(0,44rem)}
.changes figure{margin:0;break-inside:avoid}
.changes figure>svg{display:block;width:100%;height:auto;border:1px solid var(--line);background:var(--map-sea)}
.changes figcaption{display:flex;gap:.75rem 1rem;align-items:flex-start;margin-top:.5rem;font-size:.86rem}
.changes figcaption>div{flex:1 1 auto;min-width:0}
.changes figcaption>svg{flex:0 0 9.5rem;width:9.5rem;height:auto;border:1px solid var(--line)}
.changes figcaption p{margin:0 0 .3rem}
.changes .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.15rem 1rem;padding:0;margin:.25rem 0 0}
.changes .legend li{display:flex;align-items:center;gap:.4rem}
.changes .legend svg{flex:none}
.changes svg .inset,.changes svg .scale text{font:600 12px var(--sans)}
.changes svg .scale text{fill:var(--ink);stroke:var(--rim);stroke-width:3px;paint-order:stroke;stroke-linejoin:round}
.changes ins,.changes del{border-radius:2px;padding-inline:.08em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.changes ins{color:var(--now);background:var(--now-ground);text-decoration:underline;text-decoration-thickness:.1em;text-underline-offset:.16em}
.changes del{color:var(--old);background:var(--old-ground);text-decoration:line-through;text-decoration-thickness:.08em}
.changes del+ins{margin-left:.22em}
.changes dl{margin:.75rem 0;display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.5rem 1.25rem}
.changes dt{font:.84rem/1.5 var(--mono);color:var(--muted);overflow-wrap:anywhere;padding-top:.1rem}
.changes dd{margin:0;min-width:0;max-width:46rem}
.changes blockquote{margin:.75rem 0;padding:.1rem 0 .1rem 1.1rem;border-left:3px solid var(--line);font:1.06rem/1.6 var(--serif);max-width:46rem;white-space:pre-line}
.changes ul.plain{list-style:none;padding:0;margin:.5rem 0}
.changes pre{font:.84rem/1.5 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere;margin:.35rem 0;padding:.5rem .75rem;background:var(--raised);border:1px solid var(--line)}
@media (max-width:40rem){.changes dl{grid-template-columns:1fr;gap:.1rem}.changes dd{margin-bottom:.6rem}.changes figcaption>svg{flex-basis:7rem;width:7rem}}
`;

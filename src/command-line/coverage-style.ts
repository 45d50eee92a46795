/** How the page of the coverage looks, in light and in dark. */
export const coverageStyle = `
:root {
  color-scheme: light dark;
  --bg: #ffffff; --soft: #f5f7f4; --line: #d9e0d8; --text: #1b2420; --muted: #55625b;
  --accent: #1f6b52; --good: #e0efe7; --good-text: #1f6b52; --warn: #fdf3d8; --warn-text: #6a4c00;
  --gap: #fcebe8; --gap-text: #b02a1e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --bg: #181c1a; --soft: #1f2522; --line: #323b36; --text: #e4eae6; --muted: #a3b0a9;
    --accent: #6fcaa5; --good: #20372d; --good-text: #6fcaa5; --warn: #38301a; --warn-text: #f0cf7c;
    --gap: #3d211e; --gap-text: #ff9187;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 82rem; background: var(--bg); color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
header p { margin: .25rem 0 0; color: var(--muted); }
section { margin-top: 2.5rem; }
h2 { margin: 0 0 .75rem; font-size: 1.35rem; }
h3 { margin: 2rem 0 .5rem; font-size: 1.05rem; }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 0 0 1.25rem; padding: 0; list-style: none; }
.tiles li { flex: 1 1 9rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--soft); color: var(--muted); }
.tiles strong { display: block; color: var(--text); font-size: 1.5rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
table { border-collapse: separate; border-spacing: 0; }
th { text-align: left; font-weight: 500; }
thead th { color: var(--muted); font-size: .85rem; }
.subjects { width: 100%; max-width: 52rem; }
.subjects th, .subjects td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
.subjects td { font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { width: 55%; }
.track { display: inline-block; width: 55%; height: .5rem; margin-right: .6rem; border-radius: 4px; background: var(--line); overflow: hidden; }
.track span { display: block; height: 100%; background: var(--accent); }
.quiet { color: var(--muted); }
.legend { margin: 0 0 .75rem; color: var(--muted); font-size: .9rem; }
.legend span { display: inline-block; width: 1.5rem; margin-left: .75rem; border-radius: 4px; text-align: center; font-weight: 600; }
.legend span:first-child { margin-left: 0; }
.scroll { position: relative; overflow: auto; max-height: 80vh; border: 1px solid var(--line); border-radius: 8px; }
.scroll:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.facts { width: 100%; min-width: 68rem; table-layout: fixed; font-size: .9rem; }
.facts th, .facts td { padding: .2rem .4rem; }
.facts thead th { position: sticky; top: 0; z-index: 2; padding: .5rem .4rem; border-bottom: 1px solid var(--line); background: var(--bg); text-align: center; }
.facts th:first-child { position: sticky; left: 0; z-index: 1; width: 15rem; padding-left: .75rem; background: var(--bg); text-align: left; }
.facts thead th:first-child { z-index: 3; }
.facts td { border: 1px solid var(--bg); border-radius: 4px; text-align: center; font-weight: 600; }
.facts .group th { padding-top: .9rem; color: var(--muted); font-size: .8rem; font-weight: 600; }
.facts tbody tr:not(.group):hover th { background: var(--soft); }
.recorded { background: var(--good); color: var(--good-text); }
.old { background: var(--warn); color: var(--warn-text); }
.missing { background: var(--gap); color: var(--gap-text); }
details, .complete { margin: 0; border-bottom: 1px solid var(--line); }
summary { padding: .4rem 0; cursor: pointer; }
.complete { padding: .4rem 0 .4rem 1rem; }
details p { margin: 0 0 .75rem; padding-left: 1rem; color: var(--muted); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) { body { padding: 1.25rem 1rem 3rem; } .track { width: 35%; } .quiet { display: none; } .facts th:first-child { width: 10rem; } }
@media print { .scroll { max-height: none; overflow: visible; } }
`;

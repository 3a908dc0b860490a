import { night } from '../drawing/night.ts';

/**
 * The style of the page: two faces, one accent, figures that align, and the same order on screen and on A4.
 * No font, picture or script comes from elsewhere (the page forbids it: see the policy in `page.ts`).
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#16202b;--soft:#51606f;--rule:#cbd3db;--band:#f4f6f8;--accent:#1d4f7c;--bad:#8f1d21;--late:#8a5a00}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14191f;--ink:#e6eaee;--soft:#a3afba;--rule:#3a444e;--band:#1d242c;--accent:#8fc0ea;--bad:#f0a3a5;--late:#e5bd6b}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.55 Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Liberation Serif",serif;font-variant-numeric:tabular-nums lining-nums}
main{max-width:1040px;margin:0 auto;padding:56px 20px 80px}
header{border-top:3px solid var(--accent);padding-top:20px}
.eyebrow,nav,th,td,caption,figcaption,.label,.choice dt,summary,.receipt,.verdict,cite,.event,.remark,footer{font-family:"Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif}
.eyebrow{margin:0 0 6px;font-size:13px;letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
h1{margin:0;font-size:36px;line-height:1.18;font-weight:600;letter-spacing:-.01em;max-width:24em}
.sub{margin:8px 0 0;color:var(--soft);font-size:18px;max-width:46em}
.label{display:block;max-width:72em;border-left:3px solid var(--accent);background:var(--band);padding:10px 16px;margin:22px 0 0;font-size:14px;line-height:1.5}
nav{margin:22px 0 0;font-size:13.5px}nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:4px 18px;margin:0;padding:0}
a{color:var(--accent)}nav a{text-decoration:none}nav a:hover,nav a:focus{text-decoration:underline}
section{margin-top:52px}
h2{font-size:24px;font-weight:600;line-height:1.25;margin:0 0 14px;padding-top:14px;border-top:1px solid var(--rule)}
h3{font-size:18px;font-weight:600;margin:26px 0 6px}
p{margin:0 0 12px;max-width:44em}
.summary dl{display:grid;grid-template-columns:12.5em 1fr;margin:0;row-gap:0}
.summary dt,.summary dd{padding:11px 0;border-top:1px solid var(--rule);margin:0}
.summary dl dt:first-of-type,.summary dl dd:first-of-type{border-top:0}
.summary dt{font-weight:600;padding-right:18px}
figure{margin:0 0 26px}
figure svg{display:block;width:100%;height:auto;background:var(--paper);border:1px solid var(--rule)}
figcaption{font-size:14px;color:var(--soft);margin:0 0 10px;max-width:70em}
.narrow{display:none}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:0 0 22px;font-size:14px;line-height:1.4}
caption{text-align:left;font-weight:600;padding:0 0 8px;font-size:14px}
th,td{text-align:left;vertical-align:top;padding:7px 14px 7px 0;border-top:1px solid var(--rule)}
thead th{border-top:0;border-bottom:1.5px solid var(--ink);color:var(--soft);font-weight:600;font-size:12.5px;padding-top:0}
tbody th{font-weight:600;min-width:7em}
tbody tr:last-child>*{border-bottom:1px solid var(--rule)}
.figures{font-variant-numeric:tabular-nums}td.figures{white-space:normal}
.tone-breached .status,.tone-breach .status{color:var(--bad);font-weight:600}
.tone-late .status{color:var(--late);font-weight:600}
.tone-met .status,.tone-open .status{font-weight:600}
.foot{font:13px/1.4 "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;color:var(--soft);margin:-14px 0 22px}
.tone-depends td:nth-child(3){font-weight:600}
.none{color:var(--soft);font-style:italic}
.text{max-width:46em}.text h3{margin:28px 0 8px}.text .head{margin-bottom:20px}
.text p{display:grid;grid-template-columns:2.4em 1fr;margin:0 0 9px;max-width:none}.text .head p,.text p.plain{display:block}
.text p.d1{margin-left:2.4em}.text p.d2{margin-left:4.8em}.text .no{color:var(--soft)}
.text .remark-text{color:var(--soft);font-size:15px}.text .reading-text{font-size:15px;border-left:2px solid var(--rule);padding-left:12px}
.bracket{background:var(--band);border:1px solid var(--rule);border-radius:3px;padding:0 4px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.bracket b{font:600 12px "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;letter-spacing:.02em}
.place{margin:0 0 .5em 3.2em;display:grid;grid-template-columns:max-content 1fr;column-gap:.7em}.place dt{grid-row:1/span 9;font-weight:700}.place dd{grid-column:2;margin:0 0 .15em}.place b{font:600 12px "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif}
.bracket .bar{color:var(--accent);font-weight:700;padding:0 3px}
details{border-top:1px solid var(--rule);max-width:62em}details:last-of-type{border-bottom:1px solid var(--rule)}
summary{cursor:pointer;padding:10px 0;font-size:15px;line-height:1.45}summary strong{font-weight:600}
ul.why,ul.why ul{list-style:none;margin:0;padding:0}ul.why{padding:0 0 16px}
ul.why li{padding:5px 0 2px 16px;border-left:2px solid var(--rule)}ul.why>li{border-left:0;padding-left:0}ul.why ul{margin-left:10px}
.verdict{font-size:11.5px;font-weight:600;letter-spacing:.03em;border:1px solid var(--rule);border-radius:3px;padding:1px 6px;color:var(--soft)}
.is-contested>.verdict{border-style:dashed;border-color:var(--ink);color:var(--ink)}.is-false>.verdict{border-color:var(--bad);color:var(--bad)}
cite,.event{font-style:normal;font-size:13px;color:var(--accent)}.event{color:var(--soft)}
q{display:block;font-size:15px;color:var(--soft);font-style:italic;margin:2px 0;quotes:"\\201c" "\\201d"}
.remark{font-size:13px;color:var(--soft)}
.choice{margin:0 0 26px;padding:14px 0 0;border-top:1px solid var(--rule)}.choice h3{margin:0 0 4px}
.choice .where{font-size:14px;color:var(--soft);margin:0 0 10px}
.choice dl{display:grid;grid-template-columns:11em 1fr;margin:0 0 10px;gap:6px 14px;font-size:16px}
.choice dt{font-size:13.5px;font-weight:600;padding-top:2px}.choice dd{margin:0}.choice dd small{color:var(--soft);font-size:13.5px}
.choice .hangs{font:14px/1.5 "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;max-width:62em}
.choice .hangs strong{font-weight:600}
.receipt{font-size:13px}.receipt td,.receipt th{overflow-wrap:anywhere}.receipt code,.command{font:12.5px/1.5 "SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
.command{display:block;background:var(--band);border:1px solid var(--rule);padding:10px 14px;white-space:pre-wrap;overflow-wrap:anywhere;margin:6px 0 18px}
ins{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:2px;color:var(--accent);font-weight:600}del{text-decoration:line-through;color:var(--bad)}.redline{max-width:46em}.redline h3 small{font-weight:400;color:var(--soft);font-size:14px}.redline .same{color:var(--soft)}
ul.plain{padding-left:1.2em;max-width:46em}ul.plain li{margin-bottom:6px}
footer{margin-top:52px;border-top:1px solid var(--rule);padding-top:12px;font-size:13px;color:var(--soft)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:20px;top:12px;background:var(--paper);padding:6px 10px}
@media screen and (max-width:700px){.has-narrow .scroll{display:none}.narrow{display:block}.scroll{overflow-x:auto}.scroll svg{min-width:860px}table,tbody,tr,tbody th,tbody td,caption{display:block}table{font-size:14px}thead{display:none}tr{border-top:1px solid var(--rule);padding:8px 0}tbody tr:last-child>*{border-bottom:0}th,td{border-top:0;padding:2px 0}td[data-head]{display:grid;grid-template-columns:7.5em 1fr;column-gap:.8em}td[data-head]::before{content:attr(data-head);color:var(--soft);font-weight:400}td:empty{display:none}}
@media (max-width:700px){.summary dl,.choice dl{grid-template-columns:1fr}.summary dd,.choice dd{border-top:0;padding-top:0}h1{font-size:29px}}
@page{size:A4;margin:17mm 16mm 18mm}
@media print{
:root{color-scheme:light}
body{font-size:10.4pt;line-height:1.45}main{max-width:none;padding:0}
nav,.skip{display:none}
h1{font-size:22pt}.sub{font-size:11.5pt}h2{font-size:14.5pt}h3{font-size:11.5pt}
section{margin-top:26pt}h2,h3,caption,summary{break-after:avoid}
figure,tr,.choice,.summary dd,.summary dt,.label{break-inside:avoid}
table,.choice .hangs{font-size:8.6pt}caption,thead th,figcaption,.label,.verdict,cite,.event,.remark{font-size:8.4pt}summary{font-size:9.6pt;padding:5pt 0}
details::details-content{content-visibility:visible;block-size:auto;overflow:visible}summary{list-style:none}.screen{display:none}
q,.text .remark-text,.text .reading-text{font-size:9.4pt}th,td{padding:4pt 8pt 4pt 0}
thead{display:table-header-group}.wide{overflow:visible}
.label,.bracket,.command,figure svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}
a{color:inherit;text-decoration:none}p{orphans:3;widows:3}
.command,.receipt code{font-size:8pt}
}
${night}`.trim();

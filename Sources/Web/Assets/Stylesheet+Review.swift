extension Stylesheet {
    /// Two records side by side, and the answer under them.
    static let review: StaticString = #"""
        /* review */
        .review{display:grid;grid-template-columns:14rem minmax(0,1fr) 18rem;gap:14px;align-items:start}
        .review>*{min-width:0}
        .review aside>*+*{margin-top:14px}
        .queue .segments{flex-wrap:wrap;margin:10px 12px}
        .queue ol{margin:0;padding:0;list-style:none}
        .queue li a{display:block;padding:8px 14px;border-top:1px solid var(--line);color:var(--ink-900)}
        .queue li a:hover{background:var(--row-hover);text-decoration:none}
        .queue li a[aria-current]{background:var(--primary-tint);box-shadow:inset 3px 0 var(--primary)}
        .queue li .sub{float:right}
        .queue li small{display:block;color:var(--ink-500);font-size:var(--fs-xs)}
        .pair .tabs{margin:10px 18px 0}
        .compare{table-layout:fixed;width:100%;min-width:0}
        .compare td,.compare th{padding:8px 12px;overflow-wrap:anywhere;vertical-align:top;height:auto;white-space:normal;text-align:left}
        .compare thead small{display:block;font-weight:400;color:var(--ink-500)}
        .compare thead th:first-child{width:6.5rem}
        .compare thead th:last-child{width:11rem}
        .compare tbody th{font-weight:400;color:var(--ink-700)}
        .compare .differs td{background:var(--next)}
        .compare mark{background:var(--mark);color:#17212E;border-radius:2px;padding:0 2px;font-weight:600}
        .compare .chip{white-space:normal;padding:2px 8px}
        .decide{position:sticky;bottom:0;margin-top:14px;padding:12px 18px;display:grid;gap:10px;z-index:3}
        .decide form{display:grid;gap:10px}
        .decide .note{display:grid;grid-template-columns:auto minmax(0,1fr);gap:8px;align-items:center;
        font-size:var(--fs-s);color:var(--ink-700)}
        .decide .note input{min-height:var(--control);padding:4px 10px;border:1px solid var(--ctl);
        border-radius:var(--r-s);font:inherit;background:var(--surface);color:var(--ink-900);width:100%}
        .answers{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:10px}
        .answer{min-height:2.75rem;font-size:var(--fs-m);font-weight:600;border-color:var(--ink-700)}
        .ways{display:flex;flex-wrap:wrap;gap:8px}
        .decide kbd,.review kbd{font:600 .75rem/1 var(--sans);border:1px solid currentColor;border-radius:3px;
        padding:2px 6px}
        .weights{list-style:none;margin:12px 18px;padding:0}
        .weights li{display:grid;grid-template-columns:minmax(0,1fr) 5rem 2.25rem;gap:8px;align-items:center;
        font-size:var(--fs-s);padding:4px 0}
        .weights small{color:var(--ink-700);font-size:var(--fs-xs)}
        .weight{height:.5rem;width:100%}
        .weight.ok rect{fill:var(--ok)}
        .weight.bad rect{fill:var(--bad)}
        @media screen and (max-width:1200px){.review{grid-template-columns:12rem minmax(0,1fr)}
        .review aside{grid-column:1/-1;display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:14px}
        .review aside>*+*{margin-top:0}}
        @media screen and (max-width:720px){
        .review,.review aside{grid-template-columns:minmax(0,1fr)}
        .queue ol li:not(:nth-child(-n+3)){display:none}
        .queue li a{min-height:var(--target)}
        .decide{position:static;margin-left:-12px;margin-right:-12px;border-radius:0;padding:12px}
        .decide kbd,.review kbd,[data-keys]{display:none}
        .answers{grid-template-columns:minmax(0,1fr)}
        .answer,.ways .button{min-height:var(--target)}
        .ways .button{flex:1}
        .decide .note{grid-template-columns:minmax(0,1fr)}
        .compare,.compare tbody{display:block}
        .compare thead{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}
        .compare tr{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));border-top:1px solid var(--line)}
        .compare tbody th,.compare td:last-child{grid-column:1/-1;padding:6px 12px 0}
        .compare td:last-child{padding-bottom:8px}
        .compare td,.compare tbody th{border:0}
        }
        @media print{.queue,.decide{display:none}.review{display:block}}
        """#
}

extension Stylesheet {
    /// What a run says: the sentence, where all are, tiles, trends, grounds.
    static let overview: StaticString = #"""
        /* overview */
        .sentence{margin:16px 18px 4px;font-size:1.25rem;line-height:1.7;color:var(--ink-900)}
        .sentence b{font-size:1.5rem;line-height:1.2;padding:0 2px}
        .sentence a{color:inherit;text-decoration-color:var(--ctl)}
        .sentence .fallen,.sentence>.late{font-weight:600}
        .where2{padding:6px 18px 4px}
        .where2 .stacked{margin:8px 0 0;height:26px}
        .where2 .few{margin:0;height:14px}
        .lens{width:100%;height:14px;fill:var(--mute-tint)}
        .parts{display:flex;flex-wrap:wrap;gap:8px 40px;margin:12px 0 8px}
        .parts p{font-size:var(--fs-xs);color:var(--ink-500)}
        .parts .late p{color:var(--bad)}
        .parts ul{display:flex;flex-wrap:wrap;gap:0 22px}
        .parts li{display:flex;align-items:center;gap:8px;min-height:1.75rem;font-size:var(--fs-s)}
        .parts li b{font-size:var(--fs-l);color:var(--ink-900)}
        .parts li span{color:var(--ink-700)}
        .parts li a span{color:var(--primary)}
        .sentence+.where2+.sub{margin:4px 18px 12px}
        .tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(7.5rem,1fr));gap:5px;padding:12px 18px 8px}
        .tiles li{border-radius:5px;border:1px solid rgba(111,50,22,.25);background:var(--surface);min-width:0}
        .tiles a,.tiles div{display:block;padding:7px 10px 6px;min-height:4rem;height:100%;color:inherit;line-height:1.35}
        .tiles a:hover{text-decoration:none;outline:2px solid var(--ink-900);border-radius:5px}
        .tiles b{display:block;font-size:var(--fs-s);overflow-wrap:anywhere}
        .tiles span{display:flex;align-items:baseline;gap:3px;font-size:var(--fs-xs)}
        .tiles span b{font-size:var(--fs-l)}
        .tiles i{margin-left:auto;font-style:normal}
        .tiles .seq-1{background:var(--seq-1)}
        .tiles .seq-2{background:var(--seq-2)}
        .tiles .seq-3{background:var(--seq-3)}
        .tiles .seq-4{background:var(--seq-4);color:#FFFFFF}
        .tiles .seq-5{background:var(--seq-5);color:#FFFFFF}
        .tiles .seq-0{background:var(--mute-tint)}
        .tiles .seq-none{background:repeating-linear-gradient(135deg,var(--surface) 0 6px,var(--mute-tint) 6px 12px)}
        .shades{display:flex;align-items:flex-end;padding:0 18px 14px;font-size:.75rem;line-height:1.3;
        color:var(--ink-700);text-align:center}
        .shades span{flex:1}
        .shades span:first-child{flex:none;width:6.5rem;text-align:left;margin-right:10px}
        .shades svg{margin-bottom:3px}
        svg .seq-1{fill:var(--seq-1)}
        svg .seq-2{fill:var(--seq-2)}
        svg .seq-3{fill:var(--seq-3)}
        svg .seq-4{fill:var(--seq-4)}
        svg .seq-5{fill:var(--seq-5)}
        .card>header .more{margin-bottom:0}
        .halves.even{align-items:stretch}
        .filter .more{flex:1 0 100%;margin:0}
        .filter .more>div{display:flex;flex-wrap:wrap;gap:8px 16px}
        .filter .more+.buttons{margin-top:4px}
        .filter.one .field{flex:1 1 20rem}
        .checks li>.chip{min-width:4.5rem;justify-content:center}
        .checks+.form{padding-top:4px}
        .trend{display:block;width:calc(100% - 36px);max-width:34rem;margin:8px auto 12px}
        .trend text{font-size:13px;fill:var(--ink-500)}
        .trend line{stroke:var(--line)}
        .trend polyline{fill:none;stroke:var(--primary);stroke-width:2.2;stroke-linejoin:round}
        .trend circle{fill:var(--surface);stroke:var(--primary);stroke-width:2}
        .trend circle.last{fill:var(--primary)}
        .trend .value{font-size:14px;fill:var(--ink-700);paint-order:stroke;stroke:var(--surface);stroke-width:5px}
        .trend .value.last{font-size:18px;font-weight:600;fill:var(--primary)}
        .spark polyline{fill:none;stroke:var(--ctl);stroke-width:1.4}
        .spark circle{fill:var(--primary)}
        .card>.figures b{white-space:nowrap}
        .grounds{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:12px 28px;padding:10px 18px 16px}
        .grounds h3{font-size:var(--fs-s);color:var(--tone)}
        .grounds li{padding:3px 0;font-size:var(--fs-s)}
        .grounds i{font-style:normal;color:var(--tone);display:inline-block;width:1.1em}
        @media screen and (max-width:720px){
        .sentence{margin:12px 16px 4px;font-size:1.0625rem}
        .sentence b{font-size:1.25rem}
        .where2{padding:4px 16px}
        .parts,.parts ul{gap:0 22px}
        .parts li{min-height:var(--target)}
        .tiles{grid-template-columns:repeat(auto-fill,minmax(6.5rem,1fr));padding:12px 16px 8px}
        .shades{padding:0 16px 12px}
        .trend{width:calc(100% - 16px)}
        .grounds{padding:8px 16px 12px}
        .list tbody .number a{justify-content:flex-end}
        }
        @media print{
        .sentence{font-size:15px;margin:8px 12px 2px}
        .sentence b{font-size:18px}
        .tiles{grid-template-columns:repeat(5,minmax(0,1fr))}
        .tiles li{break-inside:avoid}
        .tiles a,.tiles div{min-height:0}
        .spark{display:none}
        }

        """#
}

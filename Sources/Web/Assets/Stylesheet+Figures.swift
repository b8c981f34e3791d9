extension Stylesheet {
    /// Key figures, bars, steps, timelines, logs.
    static let figures: StaticString = #"""
        /* figures */
        .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:12px 16px}
        .figures li{border-left:2px solid var(--line);padding-left:12px;min-width:0}
        .figures a{display:block;color:inherit}
        .figures span{font-size:var(--fs-xs);color:var(--ink-700)}
        .figures b{display:block;font-size:var(--fs-num);line-height:1.25;color:var(--tone)}
        .figures b.mute{color:var(--ink-900)}
        .figures a b{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.15em;
        text-decoration-color:var(--ctl)}
        .figures a:hover b{text-decoration-color:currentColor}
        .figures small{display:block;color:var(--ink-500);line-height:1.4}
        .card>figure figcaption{font-size:var(--fs-s);color:var(--ink-700)}
        .stacked{margin:8px 0 12px;border-radius:3px}
        .stacked rect{stroke:var(--surface);stroke-width:2px}
        .stack ul{display:flex;flex-wrap:wrap;gap:8px 24px}
        .stack li{display:flex;align-items:center;gap:8px;font-size:var(--fs-s)}
        .stack li a{color:inherit}
        .stack li a span{color:var(--primary)}
        .shade-school{fill:var(--school)}
        .shade-province{fill:var(--province)}
        .shade-vocational{fill:var(--vocational)}
        .shade-home{fill:var(--athome)}
        .shade-deferred{fill:var(--deferred)}
        .shade-pending{fill:var(--pending)}
        .shade-suspected{fill:var(--suspected)}
        .shade-returning{fill:var(--returning)}
        .shade-rest{fill:var(--rest)}
        .job{padding-bottom:4px}
        .job>progress{width:calc(100% - 36px);margin:12px 18px 0}
        .job form{margin-left:auto}
        progress{-webkit-appearance:none;appearance:none;display:block;width:100%;height:10px;
        border:0;border-radius:5px;background:#D9E0E9;overflow:hidden;color:var(--primary)}
        progress::-webkit-progress-bar{background:#D9E0E9}
        progress::-webkit-progress-value{background:var(--primary)}
        progress::-moz-progress-bar{background:var(--primary)}
        .contrast progress{outline:1px solid var(--ctl)}
        .stages{display:flex;flex-wrap:wrap;gap:4px 18px;margin:12px 18px;font-size:var(--fs-s);color:var(--ink-500)}
        .stages .done{color:var(--ok)}
        .stages .now{color:var(--primary);font-weight:600}
        .steps{display:flex;margin:0 0 16px;max-width:48rem}
        .steps li{flex:1;position:relative;display:flex;flex-direction:column;align-items:center;gap:4px;
        font-size:var(--fs-s);color:var(--ink-500);text-align:center}
        .steps li::before{content:"";position:absolute;top:calc(.875rem - 1px);left:-50%;width:100%;height:2px;
        background:var(--line)}
        .steps li:first-child::before{display:none}
        .steps i{position:relative;z-index:1;width:1.75rem;height:1.75rem;border-radius:50%;border:2px solid var(--ctl);
        background:var(--surface);color:var(--ink-700);font-style:normal;font-size:var(--fs-xs);font-weight:600;
        line-height:calc(1.75rem - 4px)}
        .steps .done i{border-color:var(--ok);color:var(--ok)}
        .steps .done::before,.steps [aria-current]::before{background:var(--ok)}
        .steps [aria-current]{color:var(--primary);font-weight:600}
        .steps [aria-current] i{background:var(--primary);border-color:var(--primary);color:var(--on-primary)}
        .timeline{position:relative}
        .timeline::before{content:"";position:absolute;left:calc(5.5rem + 10px);top:6px;bottom:6px;width:2px;
        background:var(--line)}
        .timeline li{display:grid;grid-template-columns:4.875rem 22px minmax(0,1fr);gap:0 10px;padding:7px 0}
        .timeline time{font-size:var(--fs-xs);color:var(--ink-500);text-align:right;line-height:1.7}
        .timeline time b{display:block;color:var(--ink-900);font-size:var(--fs-s);line-height:1.45}
        .timeline .mark{width:22px;height:22px;border-radius:50%;background:var(--surface);border:2px solid var(--tone);
        color:var(--tone);font-size:12px;line-height:18px;text-align:center;font-weight:600;position:relative}
        .timeline div p{font-size:var(--fs-s);color:var(--ink-700)}
        .timeline div p.sub{font-size:var(--fs-xs);color:var(--ink-500)}
        .timeline .year{display:block;padding:10px 0 4px 4.25rem}
        .timeline .year span{position:relative;display:inline-block;background:var(--mute-tint);color:var(--ink-700);
        font-size:var(--fs-xs);border-radius:10px;padding:1px 10px}
        .log li{display:grid;grid-template-columns:9rem minmax(0,1fr) auto;gap:2px 16px;padding:8px 0;
        border-top:1px solid var(--line);font-size:var(--fs-s)}
        .log li:first-child{border-top:0}
        .columns>div+div .log li{grid-template-columns:minmax(0,1fr) auto}
        .columns>div+div .log li div{grid-column:1/-1}
        .log time,.log .mono{font-size:var(--fs-xs);color:var(--ink-500);line-height:1.75}
        .log .change{font-size:var(--fs-xs);color:var(--ink-700)}
        .log del{color:var(--bad)}
        .log ins{color:var(--ok);text-decoration:none;font-weight:600}

        .contrast main a{text-decoration:underline}
        .contrast main .button,.contrast .segments a,.contrast .paging a,.contrast .tabs a{text-decoration:none}
        .contrast .places a[aria-current]{outline:2px solid}

        """#
}

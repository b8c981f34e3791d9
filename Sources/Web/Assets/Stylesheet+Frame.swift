extension Stylesheet {
    /// What stands around every page.
    static let frame: StaticString = #"""
        /* frame */
        .shell{display:flex;min-height:calc(100vh - var(--bar-height))}
        .side{width:12.25rem;flex:none;background:var(--surface);border-right:1px solid var(--line);
        padding:14px 10px;display:flex;flex-direction:column;position:sticky;top:var(--bar-height);
        align-self:flex-start;height:calc(100vh - var(--bar-height));overflow-y:auto}
        .places{display:flex;flex-direction:column;gap:2px}
        .places a{display:flex;align-items:center;gap:10px;color:var(--ink-700);padding:0 10px;min-height:2.5rem;
        border-radius:var(--r-s)}
        .places a:hover{background:var(--bg);text-decoration:none}
        .places .n{margin-left:auto}
        .places a[aria-current]{background:var(--primary-tint);color:var(--primary);font-weight:600;
        box-shadow:inset 3px 0 0 var(--primary)}
        .places a[aria-current] .n{color:inherit}
        .places a:focus-visible{outline-offset:-2px;box-shadow:inset 0 0 0 5px var(--focus-out)}
        .relief{margin-top:auto;border-top:1px solid var(--line);padding:14px 10px 4px;font-size:var(--fs-xs);
        color:var(--ink-500)}
        .relief b{display:block;color:var(--ok);font-size:var(--fs-s)}
        .pocket{display:none}
        .content{flex:1;min-width:0;display:flex;flex-direction:column}
        main{flex:1;padding:18px 24px 12px}
        .foot{padding:0 24px 20px;color:var(--ink-500);font-size:var(--fs-xs)}
        .paper,.onpaper{display:none}
        .trail{font-size:var(--fs-s);color:var(--ink-500);margin-bottom:2px}
        #flash+.hero{margin-top:6px}
        .trail ol{display:flex;flex-wrap:wrap}
        .trail li{display:flex;align-items:center}
        .trail li+li::before{content:"\203A";padding:0 6px;color:var(--ink-500)}
        .trail [aria-current]{color:var(--ink-900);font-weight:600}
        .trail a{display:inline-block;min-height:1.5rem}
        .head{display:flex;align-items:flex-end;gap:4px 16px;margin:2px 0 14px;flex-wrap:wrap}
        .head .sub{font-size:var(--fs-s);padding-bottom:2px}
        .actions,.buttons{display:flex;gap:8px;flex-wrap:wrap;align-items:center}
        .head .actions{margin-left:auto}
        #flash .notice{margin-bottom:14px}

        """#
}

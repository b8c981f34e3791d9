extension Stylesheet {
    /// The bar with its search and menu.
    static let bar: StaticString = #"""
        /* bar */
        .top{background:var(--bar);color:var(--on-bar);min-height:var(--bar-height);display:flex;align-items:center;
        gap:16px;padding:0 20px;position:sticky;top:0;z-index:5;border-bottom:2px solid var(--seal)}
        .brand{display:flex;align-items:center;gap:10px;color:inherit;font-size:1.125rem;font-weight:600;
        letter-spacing:.14em;min-width:11rem;min-height:2.5rem;flex:none}
        .brand:hover{text-decoration:none}
        .where{font-size:var(--fs-s);color:var(--on-bar-2);border-left:1px solid rgba(255,255,255,.25);
        padding-left:16px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;min-width:0;margin-right:auto}
        .find{flex:1 1 12rem;max-width:26rem;min-width:0;margin-left:auto;position:relative;display:flex;
        align-items:center}
        .find input{flex:1;min-width:0;height:2.125rem;padding:0 4.75rem 0 10px;background:rgba(255,255,255,.12);
        border:1px solid rgba(255,255,255,.5);border-radius:var(--r-s);color:inherit;font-size:var(--fs-s);
        -webkit-appearance:none;appearance:none}
        .find input::placeholder{color:#E4ECF7;opacity:1}
        .find input:focus{background:var(--surface);color:var(--ink-900)}
        .find input:focus::placeholder{color:var(--ink-500)}
        .find input:focus~kbd{color:var(--ink-500)}
        .find input:focus~button{color:var(--ink-700)}
        .find kbd{position:absolute;right:2.75rem;pointer-events:none}
        .find button{position:absolute;right:2px;width:2.125rem;height:1.875rem;background:none;border:0;
        display:flex;align-items:center;justify-content:center}
        .top :focus-visible{outline-color:var(--focus-out);box-shadow:0 0 0 5px var(--focus-in)}
        .tools,.switches{display:flex;align-items:center;gap:4px;font-size:var(--fs-s)}
        .top>.tools:last-child{flex:none}
        .top>.tools{margin-left:auto}
        .find~.tools{margin-left:0}
        .tools a,.tools button,.tools summary{display:inline-flex;align-items:center;gap:6px;min-height:2rem;
        padding:4px 10px;border:0;border-radius:var(--r-s);background:none;color:inherit;white-space:nowrap}
        .tools a:hover,.tools button:hover,.tools summary:hover{background:rgba(255,255,255,.14);text-decoration:none}
        .tools button[aria-pressed=true]{background:var(--surface);color:var(--ink-900);font-weight:600}
        .menu{position:relative}
        .menu summary::after{content:"";border:4px solid transparent;border-top:5px solid;border-bottom:0}
        .menu>div{position:absolute;right:0;top:calc(100% + 8px);min-width:12rem;padding:6px;color:var(--ink-900);
        background:var(--surface);border:1px solid var(--ctl);border-radius:var(--r-m)}
        .menu p{padding:6px 10px;color:var(--ink-500);font-size:var(--fs-xs);white-space:nowrap}
        .menu a,.menu button{width:100%;min-height:2.5rem;color:var(--ink-900)}
        .menu a:hover,.menu button:hover{background:var(--primary-tint)}
        .menu :focus-visible,.find button:focus-visible{outline-offset:-2px;box-shadow:none}
        .menu>div :focus-visible{outline-color:var(--focus-in);box-shadow:inset 0 0 0 5px var(--focus-out)}

        """#
}

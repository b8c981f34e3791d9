extension Stylesheet {
    /// Narrow screens, down to the phone; never paper.
    static let screens: StaticString = #"""
        @media screen and (max-width:1100px){
        .finding .where{display:none}
        .brand{min-width:0}
        .columns{grid-template-columns:minmax(0,1fr)}
        }
        @media screen and (max-width:900px){.halves{grid-template-columns:minmax(0,1fr)}}
        @media screen and (max-width:720px){
        html:root{--control:44px;--target:44px;scroll-padding-bottom:5rem}
        html.big:root{--control:60px;--target:60px}
        .side,.find kbd,.minor{display:none!important}
        .top{padding:0 12px;gap:10px}
        .finding .word,.signed .tools{display:none}
        .find{max-width:none}
        .find input{height:2.5rem;padding-right:2.75rem}
        .find button{width:2.5rem;height:2.25rem}
        .tools{gap:0}
        .tools a,.tools button{padding:4px 7px;min-height:var(--target)}
        .door .button.main{min-height:var(--target)}
        .filter .field{flex:1 1 8rem}
        main{padding:12px}
        .foot{padding:0 12px 16px}
        .brand,.find input,.find button{min-height:var(--target)}
        .trail a,.summary a,.stack a,.more a,.list thead a{display:inline-flex;align-items:center;
        min-height:var(--target)}
        .waiting li>span.sub:last-child{grid-column:2}
        .list th small{min-width:0}
        .waiting .button,.listtools .button,.job .button{min-height:var(--target)}
        .head .actions{margin-left:0;width:100%}
        .head .actions .button,.next .button,.form>.buttons .button{flex:1;font-size:var(--fs-m)}
        .card{margin-left:-12px;margin-right:-12px;border-radius:0;border-width:1px 0}
        .card>header,.hero>div{padding:12px 16px 0}
        .empty{padding:16px}
        .card>p,.card>.facts,.card>.form,.card>.figures,.card>.stack,.card>.timeline,.card>.log,.card>.notice,
        .card>.buttons,.card>.segments{margin:10px 16px}
        .card>.more{margin:0 16px 10px}
        main>.card,main>.next,main>.columns,main>.halves{margin-bottom:10px}
        .columns,.halves{gap:10px}
        .columns>div>*+*,.halves>div>*+*{margin-top:10px}
        .button.small{min-height:var(--target)}
        .facts{grid-template-columns:repeat(2,minmax(0,1fr));gap:10px 14px}
        .facts dd .mono{font-size:.85em;white-space:normal;word-break:break-all}
        .stack ul{gap:0 24px}
        .stack li{min-height:var(--target)}
        .stack a{gap:.35em}
        .reveal{position:static}
        .reveal summary{display:inline-flex;align-items:center;min-height:var(--target);padding:0 10px 0 0}
        .facts dd{position:relative}
        .reveal form{position:fixed;left:12px;right:12px;top:auto;bottom:5rem;width:auto;max-width:none;z-index:7}
        .next{grid-template-columns:auto minmax(0,1fr);padding:12px 14px}
        .next .buttons{grid-column:1/-1}
        .tabs{margin:12px -12px 10px;padding:0 8px;background:var(--surface);border-top:1px solid var(--line)}
        .tabs a,.segments a{display:flex;align-items:center;gap:4px;min-height:var(--target)}
        .listtools{padding:10px 16px 0}
        .list th,.list td{--row:44px}
        .list tr>:first-child,.list .minor:first-child+*{padding-left:16px}
        .window .list th[scope=row]{min-width:6em;max-width:44vw;white-space:normal;border-right:1px solid var(--line)}
        .scroll:not(.window) .list,.scroll:not(.window) .list tbody,.scroll:not(.window) .list tfoot{display:block}
        .scroll:not(.window) .list thead,.scroll:not(.window) .list tfoot td:empty{display:none}
        .scroll:not(.window) .list tr{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 16px;padding:6px 16px 8px;
        border-bottom:1px solid var(--line)}
        .scroll:not(.window) .list tr:last-child{border-bottom:0}
        .scroll:not(.window) .list tr>:not(.minor){display:block;flex:0 1 auto;height:auto;min-height:1.75rem;padding:2px 0;
        border:0;background:none;white-space:normal;text-align:left;max-width:100%;min-width:0;position:static}
        .scroll:not(.window) .list tr>[scope=row],.scroll:not(.window) .list tr>.broad{flex-basis:100%}
        .scroll:not(.window) .list [data-head]::before{content:attr(data-head);margin-right:6px;font-size:var(--fs-xs);
        font-weight:400;color:var(--ink-500)}
        .scroll:not(.window) .list .broad[data-head]::before,.scroll:not(.window) .list .faults{display:block;padding:0}
        .scroll:not(.window) .list tbody tr:hover>*{background:none}
        .scroll:not(.window) .list tfoot tr{background:var(--surface-2);border-top:2px solid var(--ctl)}
        .list tbody a{display:inline-flex;align-items:center;min-height:var(--row)}
        .list .pick .tick{min-height:var(--row);align-items:center}
        .list select,.field select,.find button,.menu summary,.pocket summary,.sheet button,.button,
        .more>summary,main>form.inline .button{min-height:var(--target)}
        .paging .other,.paging .gap{display:none}
        .paging a,.files a{min-height:var(--target);min-width:var(--target)}
        .paging ul{width:100%;justify-content:space-between}
        .bulk .buttons,.bulk .button{width:100%}
        .field{max-width:none}
        .tick{align-items:center;max-width:none}
        .door{margin-top:0;padding-bottom:20px}
        .steps li span:not(.unseen){font-size:.75rem}
        .timeline::before{left:10px}
        .timeline li{grid-template-columns:22px minmax(0,1fr)}
        .timeline time{grid-column:2;grid-row:1;text-align:left;display:flex;gap:8px;align-items:baseline}
        .timeline .mark{grid-column:1;grid-row:1/3}
        .timeline li>div{grid-column:2}
        .timeline .year{padding-left:0}
        .log li{grid-template-columns:minmax(0,1fr) auto}
        .log li div{grid-column:1/-1;grid-row:2}
        .shell{padding-bottom:3.75rem}
        .pocket{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);position:fixed;left:0;right:0;bottom:0;z-index:6;
        background:var(--surface);border-top:1px solid var(--line)}
        .pocket>a,.pocket summary{position:relative;display:flex;flex-direction:column;align-items:center;
        justify-content:center;min-height:3.625rem;font-size:var(--fs-xs);line-height:1.3;color:var(--ink-700)}
        .pocket .icon{width:1.375rem;height:1.375rem;stroke-width:1.5}
        .pocket>a .n{position:absolute;top:4px;left:calc(50% + 8px);padding:0 5px;border-radius:9px;
        background:var(--focus-out);color:#17212E;font-size:.75rem;font-weight:600}
        .pocket [aria-current],.pocket .here{color:var(--primary);font-weight:600}
        .pocket :focus-visible{outline-offset:-3px;box-shadow:none}
        .sheet{position:fixed;left:0;right:0;bottom:calc(3.625rem + 1px);max-height:70vh;overflow-y:auto;
        background:var(--surface);border-top:1px solid var(--ctl);padding:8px 12px}
        .sheet>a,.sheet button{display:flex;align-items:center;gap:12px;width:100%;min-height:var(--target);
        padding:0 4px;border:0;border-bottom:1px solid var(--line);background:none;color:var(--ink-900)}
        .sheet .n{margin-left:auto}
        .sheet .switches{gap:8px;padding:8px 0;border-bottom:1px solid var(--line)}
        .sheet .switches button{justify-content:center;border:1px solid var(--ctl);border-radius:var(--r-s)}
        .sheet [aria-pressed=true]{background:var(--primary);color:var(--on-primary)}
        .sheet>form:last-child button{border-bottom:0}
        }
        @media screen and (max-width:420px){
        .steps li:not([aria-current]) span:not(.unseen){display:none}
        .steps [aria-current] span{white-space:nowrap}
        .find input{padding-left:8px}
        .top:not(.signed) .tools>a{display:none}
        }

        """#
}

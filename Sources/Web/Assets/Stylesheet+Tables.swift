extension Stylesheet {
    /// Lists, paging, what is done with picked lines.
    static let tables: StaticString = #"""
        /* tables */
        table{border-collapse:separate;border-spacing:0;width:100%}
        th{text-align:left}
        .scroll{overflow-x:auto;position:relative}
        .scroll:focus-visible{outline-offset:-2px;box-shadow:none}
        .scroll.window{overflow:auto;max-height:80vh}
        .list{font-size:var(--fs-s)}
        .list.compact{--row:2.125rem}
        .list.roomy{--row:3rem}
        .list th,.list td{padding:2px 8px;height:var(--row);border-bottom:1px solid var(--line);white-space:nowrap;
        background:var(--surface)}
        .list thead th,.list thead td{background:var(--surface-2);color:var(--ink-700);font-size:var(--fs-xs);
        height:2.125rem;border-top:1px solid var(--line);border-bottom-color:var(--ctl);position:sticky;top:0;
        z-index:2}
        .list .group{border-left:1px solid var(--line)}
        .list thead [aria-sort] a{color:var(--primary)}
        .list thead a{color:inherit;display:inline-flex;align-items:center;gap:4px;min-height:1.75rem;
        vertical-align:middle}
        .list a,.stack a,.more a{display:inline-block;line-height:1.5rem}
        .list .number{text-align:right}
        .list th small{white-space:normal;min-width:16rem}
        .list .broad{white-space:normal;min-width:13rem;line-height:1.5;padding-top:5px;padding-bottom:5px}
        .list tbody .number a{min-width:1.5rem}
        .list tr>:first-child{padding-left:18px}
        .list tr>:last-child{padding-right:18px}
        .list th[scope=row],.list thead th:first-child{position:sticky;left:0;z-index:1}
        .list thead th:first-child{z-index:3}
        .list tbody tr:hover>*{background:var(--row-hover)}
        .list tfoot th,.list tfoot td{background:var(--surface-2);font-weight:600;border-bottom:0;
        border-top:2px solid var(--ctl)}
        .list tbody tr:last-child>*{border-bottom-color:transparent}
        .list .zero{color:var(--ink-500);font-weight:400}
        .list .pick{width:2.25rem;padding-right:0}
        .list .pick .tick{min-height:1.75rem;padding:0;align-items:center}
        .list .tick input{margin:0}
        .list select{width:100%;min-width:9.5rem;max-width:20rem;min-height:1.875rem;padding:2px 8px;border:1px solid var(--ctl);
        border-radius:var(--r-s);background:var(--surface)}
        .cellbar{display:inline-flex;align-items:center;gap:6px;vertical-align:middle}
        @media screen and (min-width:1181px){
        html[lang|=zh]:not(.big) .scroll:not(.window){overflow:visible}
        html[lang|=zh]:not(.big) .scroll:not(.window) thead th,html[lang|=zh]:not(.big) .scroll:not(.window) thead td{
        top:var(--bar-height)}
        }
        .paging{display:flex;align-items:center;justify-content:space-between;gap:8px 16px;flex-wrap:wrap;
        font-size:var(--fs-xs);color:var(--ink-500)}
        .paging ul{display:flex;gap:4px;flex-wrap:wrap}
        .paging a,.paging .gap{display:flex;align-items:center;justify-content:center;min-width:2rem;
        min-height:2rem;padding:0 8px;border-radius:var(--r-s);color:var(--primary)}
        .paging a{border:1px solid var(--line)}
        .paging a[aria-current]{background:var(--primary);border-color:var(--primary);color:var(--on-primary);
        font-weight:600}
        .files{display:flex;flex-wrap:wrap;align-items:center;gap:0 6px;margin:6px 0 14px;font-size:var(--fs-xs);
        color:var(--ink-500)}
        .files a{display:inline-flex;align-items:center;justify-content:center;min-height:2rem;min-width:2.5rem;
        padding:0 8px}
        .bulk{display:flex;align-items:center;gap:6px 16px;flex-wrap:wrap;padding:8px 18px;
        background:var(--primary-tint);border-bottom:1px solid var(--line);font-size:var(--fs-s)}
        .bulk .buttons{margin-left:auto}
        .card>header+.bulk,.listtools+.bulk{margin-top:12px}
        .bulk+.scroll{margin-top:0!important}

        """#
}

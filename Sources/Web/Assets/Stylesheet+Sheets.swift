extension Stylesheet {
    /// Cards, notices, chips, tabs.
    static let sheets: StaticString = #"""
        /* sheets */
        .card{background:var(--surface);border:1px solid var(--line);border-radius:var(--r-m)}
        .card>header{display:flex;align-items:baseline;gap:4px 10px;padding:14px 18px 0;flex-wrap:wrap}
        .card>header .more{margin:0 0 0 auto;font-size:var(--fs-s)}
        .card>p,.card>.facts,.card>.form,.card>.figures,.card>.stack,.card>.timeline,.card>.log,.card>.notice,
        .card>.buttons,.card>.chips,.card>.segments,.card>ul.plain{margin:12px 18px}
        .card>.scroll{margin-top:12px}
        .card>.scroll:first-child{margin-top:0}
        .card>.scroll:first-child thead th,.card>.scroll:first-child thead td{border-top-color:transparent}
        .card>.field{margin:12px 18px 4px}
        .letter{max-width:46rem;padding:22px 32px;line-height:1.9}
        .letter p+p{margin-top:10px}
        .letter>p+p{text-indent:2em}
        .letter footer{margin-top:24px;text-align:right}
        p.mono{white-space:normal;overflow-wrap:anywhere}
        td small{display:block;color:var(--ink-500)}
        th small{display:block;color:var(--ink-500);font-weight:400}
        .hero>div{padding:14px 18px 0}
        .hero h1 small{font-weight:400;font-size:var(--fs-m);color:var(--ink-700);margin-left:6px}
        .hero .chips{margin-top:8px}
        main>.sub{margin:0 0 12px}
        main>form>.card{margin-bottom:14px}
        .card>.paging{padding:10px 18px}
        .paging+.card{margin-top:14px}
        main>.card,main>.next,main>.notice,main>.figures,main>.columns,main>.halves,main>.segments{margin-bottom:14px}
        ul.plain li{list-style:disc;margin-left:1.2em}
        .columns{display:grid;grid-template-columns:minmax(0,1fr) 20rem;gap:14px;align-items:start}
        .halves{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:14px;align-items:start}
        .columns>*,.halves>*{min-width:0}
        .columns>div>*+*,.halves>div>*+*{margin-top:14px}
        .button{display:inline-flex;align-items:center;justify-content:center;gap:6px;min-height:var(--target);
        padding:3px 14px;border:1px solid var(--ctl);border-radius:var(--r-s);background:var(--surface);
        color:var(--ink-900);font-size:var(--fs-s);line-height:1.4}
        .button:hover,p a.button{text-decoration:none}
        .button:hover{background:var(--surface-2);border-color:var(--ink-700)}
        .button.main{background:var(--primary);border-color:var(--primary);color:var(--on-primary);font-weight:600}
        .button.main:hover{background:var(--primary-hover)}
        .button.small{min-height:1.75rem;padding:2px 10px;font-size:var(--fs-xs);white-space:nowrap}
        form.inline{display:inline-flex}
        .form+form.inline{margin-top:8px}
        .chips{display:flex;flex-wrap:wrap;gap:6px}
        .chip{display:inline-flex;align-items:center;gap:5px;min-height:1.5rem;padding:0 8px;border-radius:.75rem;
        font-size:var(--fs-xs);line-height:1.3;white-space:nowrap;background:var(--mute-tint);color:var(--mute)}
        .chip i{font-style:normal;font-size:.75rem;line-height:1}
        .tag{font-size:.75rem;line-height:1.25rem;padding:0 6px;border-radius:3px;font-weight:600;white-space:nowrap;
        background:var(--mute-tint);color:var(--mute)}
        .ok{--tone:var(--ok);--tint:var(--ok-tint)}
        .warn{--tone:var(--warn);--tint:var(--warn-tint)}
        .bad{--tone:var(--bad);--tint:var(--bad-tint)}
        .info{--tone:var(--primary);--tint:var(--primary-tint)}
        .home{--tone:var(--home);--tint:var(--home-tint)}
        .mute{--tone:var(--mute);--tint:var(--mute-tint)}
        .chip.ok,.chip.warn,.chip.bad,.chip.info,.chip.home,.tag.ok,.tag.warn,.tag.bad,.tag.info,.tag.home{
        background:var(--tint);color:var(--tone)}
        .contrast .chip,.contrast .tag{border:1px solid}
        .notice{padding:10px 14px;background:var(--tint);border:1px solid var(--line);
        border-left:4px solid var(--tone);border-radius:var(--r-m);color:var(--ink-900);font-size:var(--fs-m)}
        .notice>p:first-child b{color:var(--tone)}
        .notice>div{font-size:var(--fs-s);color:var(--ink-900)}
        .notice h2{color:var(--tone)}
        .summary{margin:8px 0 14px}
        .summary ul{margin-top:4px}
        .summary li{display:list-item;list-style:disc;margin-left:1.2em;padding:2px 0}
        .summary a{color:var(--bad);display:inline-block;vertical-align:top;min-height:1.5rem}
        .empty{padding:20px 18px 24px;color:var(--ink-700)}
        .empty p{max-width:40rem}
        .empty b{color:var(--ink-900)}
        .empty .button{margin-top:12px}
        .facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:10px 24px}
        .facts dt{font-size:var(--fs-xs);color:var(--ink-500);line-height:1.5}
        .facts dd{line-height:1.5}
        .facts+.sub .mono{overflow-wrap:anywhere;white-space:normal}
        .next{display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:8px 16px;align-items:center;
        padding:13px 20px;background:var(--next);border:1px solid var(--next-line);
        border-left:4px solid var(--next-edge);border-radius:var(--r-m)}
        .next .amount{text-align:center;padding-right:16px;border-right:1px solid var(--next-line);color:var(--warn)}
        .next .amount b{display:block;font-size:1.625rem;line-height:1.15}
        .next .amount span{font-size:var(--fs-xs)}
        .next div p{font-size:var(--fs-s);color:var(--ink-700)}
        .next .buttons{grid-column:3}
        .next>div:first-child{grid-column:1/3}
        .whereabouts,.whereabouts ul{list-style:none;margin:0;padding:0}
        .whereabouts>li{border-top:1px solid var(--line)}
        .whereabouts a,.whereabouts summary{display:flex;align-items:center;gap:10px;
        min-height:max(2.75rem,var(--control));padding:4px 18px;color:var(--primary)}
        .whereabouts a::before,.whereabouts summary::before{content:"";border:5px solid transparent;
        border-left-color:currentColor;border-right:0}
        .whereabouts [open]>summary::before{transform:rotate(90deg)}
        .whereabouts ul a{padding-left:34px}
        .whereabouts a:hover,.whereabouts summary:hover{background:var(--surface-2);text-decoration:underline}
        .waiting{padding:8px 0 4px}
        .waiting li{display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:1px 10px;padding:9px 18px;
        border-top:1px solid var(--line);align-items:center}
        .waiting li:first-child{border-top:0}
        .waiting li>div:first-child{grid-column:1/3}
        .waiting .tag{align-self:start;margin-top:2px}
        .waiting p{line-height:1.45}
        .waiting p a{text-decoration:none}
        .waiting p a:hover{text-decoration:underline}
        .tabs{display:flex;gap:2px;margin:16px 0 14px;border-bottom:1px solid var(--line);overflow:auto hidden}
        .tabs a{padding:8px 14px;min-height:var(--target);color:var(--ink-700);white-space:nowrap;
        border-bottom:3px solid transparent}
        .tabs a:hover{text-decoration:none;color:var(--primary)}
        .tabs a[aria-current]{color:var(--primary);font-weight:600;border-color:var(--primary)}
        .tabs a:focus-visible,.segments a:focus-visible{outline-offset:-3px;box-shadow:none}
        .segments{display:inline-flex;border:1px solid var(--ctl);border-radius:var(--r-s);overflow:auto hidden;
        max-width:100%;vertical-align:top}
        .segments a{display:flex;align-items:center;gap:4px;padding:0 12px;min-height:1.875rem;
        font-size:var(--fs-xs);color:var(--ink-700);background:var(--surface);border-right:1px solid var(--line);
        white-space:nowrap}
        .segments a:last-child{border:0}
        .segments a[aria-current]{background:var(--primary);color:var(--on-primary);font-weight:600}
        .segments a[aria-current] .n{color:inherit}
        .listtools{display:flex;align-items:center;gap:8px;padding:10px 18px 0;flex-wrap:wrap}
        .listtools>:last-child:not(:first-child){margin-left:auto}

        """#
}

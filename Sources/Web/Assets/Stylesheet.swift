/// How everything looks: ink-blue on paper grey, one vermilion line under the bar, colour only for decisions (UX §6).
///
/// Written for Chromium 90: no `:has`, nesting, container queries, `@layer`, `color-mix`, `subgrid`, popover. Sizes
/// are in rem, for 大字 sets the root to 19 px; phone rules are for screens only, so that paper does not inherit them.
enum Stylesheet {
    static let text: StaticString = #"""
        :root{
        --ink-900:#17212E;--ink-700:#3D4A5C;--ink-500:#5A687C;
        --line:#DCE2EA;--ctl:#7F8B9D;--bg:#F4F6F9;--surface:#FFFFFF;--surface-2:#F7F9FC;--row-hover:#F1F5FB;
        --bar:#14305A;--on-bar:#FFFFFF;--on-bar-2:#D5E1F2;
        --primary:#1C4F8F;--primary-hover:#163F73;--primary-tint:#E8F0FA;--on-primary:#FFFFFF;--seal:#B3261E;
        --ok:#17664B;--ok-tint:#E4F3EC;--warn:#7A4B00;--warn-tint:#FFF3DB;--bad:#9B1C15;--bad-tint:#FCEDEB;
        --home:#5B3F94;--home-tint:#F0EBF9;--mute:#3D4A5C;--mute-tint:#EDF0F4;
        --next:#FFFBF0;--next-line:#E7C46F;--next-edge:#B9770E;
        --seq-1:#FBF0E8;--seq-2:#F3D2BA;--seq-3:#E3A47E;--seq-4:#A8512B;--seq-5:#6F3216;
        --mark:#FFE08A;--focus-in:#14305A;--focus-out:#FFC83D;
        --school:#2F6DB5;--province:#5B8FC7;--vocational:#3E8E86;--athome:#7A5BB5;--deferred:#7F8B9D;
        --pending:#B9770E;--suspected:#C4561F;--returning:#B3261E;--rest:#3D4A5C;
        --r-s:4px;--r-m:6px;
        --fs-xs:.8125rem;--fs-s:.875rem;--fs-m:.9375rem;--fs-l:1.0625rem;--fs-xl:1.375rem;--fs-num:1.75rem;
        --bar-height:3.25rem;--row:2.5rem;--control:2.25rem;--target:2.125rem;
        --sans:"PingFang SC","Microsoft YaHei UI","Microsoft YaHei","HarmonyOS Sans SC","Noto Sans CJK SC",
        "Source Han Sans SC","WenQuanYi Micro Hei","SimSun-ExtB","Plangothic P1","Plangothic P2",sans-serif;
        --mono:Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;
        }
        html.contrast{
        --ink-900:#000000;--ink-700:#000000;--ink-500:#1F1F1F;
        --line:#4A4A4A;--ctl:#000000;--bg:#FFFFFF;--surface:#FFFFFF;--surface-2:#FFFFFF;--row-hover:#FFF6D6;
        --bar:#000000;--on-bar:#FFFFFF;--on-bar-2:#FFFFFF;
        --primary:#002E7A;--primary-hover:#001B4D;--primary-tint:#FFFFFF;--on-primary:#FFFFFF;--seal:#C4140A;
        --ok:#004D33;--ok-tint:#FFFFFF;--warn:#5C3700;--warn-tint:#FFFFFF;--bad:#850A05;--bad-tint:#FFFFFF;
        --home:#41207F;--home-tint:#FFFFFF;--mute:#000000;--mute-tint:#FFFFFF;
        --next:#FFFFFF;--next-line:#000000;--next-edge:#000000;--focus-in:#000000;
        --school:#002E7A;--province:#1C5BAA;--vocational:#00625A;--athome:#5B2FA8;--deferred:#4A4A4A;
        --pending:#7A4B00;--suspected:#96330A;--returning:#850A05;--rest:#000000;
        }
        html{font-size:16px;-webkit-text-size-adjust:100%;scroll-padding:calc(var(--bar-height) + 1rem) 0 2rem}
        html.big{font-size:19px}
        *,*::before,*::after{box-sizing:border-box}
        [hidden]{display:none!important}
        body{margin:0;background:var(--bg);color:var(--ink-900);font:400 var(--fs-m)/1.6 var(--sans);
        font-variant-numeric:tabular-nums;overflow-wrap:break-word}
        h1,h2,h3,p,ul,ol,dl,dd,figure,fieldset,legend{margin:0;padding:0}
        ul,ol{list-style:none}
        fieldset{border:0;min-width:0}
        h1{font-size:var(--fs-xl);line-height:1.35;font-weight:600;letter-spacing:.01em}
        h2{font-size:var(--fs-l);line-height:1.45;font-weight:600}
        h3{font-size:var(--fs-m);font-weight:600}
        b,strong,th{font-weight:600}
        svg{display:block;flex:none}
        small{font-size:var(--fs-xs)}
        button,input,select,textarea{font:inherit;color:inherit;margin:0}
        button,summary,label.tick{cursor:pointer}
        summary::-webkit-details-marker{display:none}
        summary{list-style:none}
        a{color:var(--primary);text-decoration:none}
        a:hover,p a,dd a,.notice a{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
        kbd{font:600 .75rem/1 var(--sans);border:1px solid currentColor;border-radius:3px;padding:2px 6px}
        .icon{width:1.125rem;height:1.125rem;stroke:currentColor;fill:none;stroke-width:1.6}
        .mono{font-family:var(--mono);font-size:.95em;letter-spacing:-.01em;white-space:nowrap}
        .token{white-space:normal;word-break:break-all;-webkit-user-select:all;user-select:all}
        .sub{color:var(--ink-500);font-size:var(--fs-xs)}
        .n{font-size:var(--fs-xs);color:var(--ink-500);font-weight:400}
        .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}
        .skip{position:absolute;left:-999px}
        .skip:focus{left:8px;top:8px;background:var(--surface);padding:8px 12px;z-index:9}
        .late{color:var(--bad)}
        .fallen{color:var(--ok)}
        :focus-visible{outline:2px solid var(--focus-in);outline-offset:2px;
        box-shadow:0 0 0 5px var(--focus-out);border-radius:3px}
        input[type=date]:focus-within{outline:2px solid var(--focus-in);outline-offset:2px;
        box-shadow:0 0 0 5px var(--focus-out)}
        main:focus,.summary:focus{outline:0;box-shadow:none}

        /* bar */
        .top{background:var(--bar);color:var(--on-bar);min-height:var(--bar-height);display:flex;align-items:center;
        gap:16px;padding:0 20px;position:sticky;top:0;z-index:5;border-bottom:2px solid var(--seal)}
        .brand{display:flex;align-items:center;gap:10px;color:inherit;font-size:1.125rem;font-weight:600;
        letter-spacing:.14em;min-width:11rem;min-height:2.5rem;flex:none}
        .brand:hover{text-decoration:none}
        .where{font-size:var(--fs-s);color:var(--on-bar-2);border-left:1px solid rgba(255,255,255,.25);
        padding-left:16px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;min-width:0}
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
        .brand+.tools{margin-left:auto}
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
        .paper{display:none}
        .trail{font-size:var(--fs-s);color:var(--ink-500)}
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

        /* sheets */
        .card{background:var(--surface);border:1px solid var(--line);border-radius:var(--r-m)}
        .card>header{display:flex;align-items:baseline;gap:4px 10px;padding:14px 18px 0;flex-wrap:wrap}
        .card>header .more{margin-left:auto;font-size:var(--fs-s)}
        .card>p,.card>.facts,.card>.form,.card>.figures,.card>.stack,.card>.timeline,.card>.log,.card>.notice,
        .card>.buttons,.card>.chips,.card>.segments,.card>ul.plain{margin:12px 18px}
        .card>.scroll{margin-top:12px}
        .card>.scroll:first-child{margin-top:0}
        .card>.scroll:first-child thead th,.card>.scroll:first-child thead td{border-top-color:transparent}
        .card>.field{margin:12px 18px 4px}
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
        .summary a{color:var(--bad);display:inline-block;min-height:1.5rem}
        .empty{padding:20px 18px 24px;color:var(--ink-700)}
        .empty p{max-width:40rem}
        .empty b{color:var(--ink-900)}
        .empty .button{margin-top:12px}
        .facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:10px 24px}
        .facts dt{font-size:var(--fs-xs);color:var(--ink-500);line-height:1.5}
        .facts dd{line-height:1.5}
        .next{display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:8px 16px;align-items:center;
        padding:13px 20px;background:var(--next);border:1px solid var(--next-line);
        border-left:4px solid var(--next-edge);border-radius:var(--r-m)}
        .next .amount{text-align:center;padding-right:16px;border-right:1px solid var(--next-line);color:var(--warn)}
        .next .amount b{display:block;font-size:1.625rem;line-height:1.15}
        .next .amount span{font-size:var(--fs-xs)}
        .next div p{font-size:var(--fs-s);color:var(--ink-700)}
        .next .buttons{grid-column:3}
        .next>div:first-child{grid-column:1/3}
        .waiting{padding:8px 0 4px}
        .waiting li{display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:1px 10px;padding:9px 18px;
        border-top:1px solid var(--line);align-items:center}
        .waiting li:first-child{border-top:0}
        .waiting .tag{align-self:start;margin-top:2px}
        .waiting p{line-height:1.45}
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
        .scroll:not(.window){overflow:visible}
        .scroll:not(.window) thead th,.scroll:not(.window) thead td{top:var(--bar-height)}
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

        /* forms */
        .field{margin-bottom:16px;max-width:30rem}
        .field>label:not(.tick),.field>legend{display:block;font-weight:600;line-height:1.5;margin-bottom:4px}
        .field.wrong{border-left:3px solid var(--bad);padding-left:12px}
        .optional{font-weight:400;font-size:var(--fs-xs);color:var(--ink-500)}
        .hint{font-size:var(--fs-xs);color:var(--ink-500);margin-bottom:4px}
        .fault{font-size:var(--fs-s);color:var(--bad);font-weight:600;margin-bottom:4px}
        .kept{margin-bottom:16px;padding:6px 12px;background:var(--primary-tint);color:var(--primary);
        font-size:var(--fs-s);border-radius:var(--r-s)}
        .field input:not([type=checkbox]):not([type=radio]),.field select,.field textarea,.reveal input{width:100%;
        min-height:var(--control);padding:4px 10px;border:1px solid var(--ctl);border-radius:var(--r-s);
        background:var(--surface)}
        .field textarea{display:block;resize:vertical;line-height:1.5}
        .field input[type=date]{width:12rem;max-width:100%}
        .field input[type=file]{height:auto;padding:8px;border-style:dashed}
        .field input::file-selector-button{font:inherit;font-size:var(--fs-s);padding:3px 12px;margin-right:12px;
        border:1px solid var(--ctl);border-radius:var(--r-s);background:var(--surface-2);color:var(--ink-900)}
        .field [aria-invalid]{border:2px solid var(--bad)}
        .tick{display:flex;align-items:flex-start;gap:10px;min-height:var(--control);padding:.375rem 0;
        max-width:max-content}
        .tick input{width:1.25rem;height:1.25rem;margin:.0625rem 0 0;flex:none;accent-color:var(--primary)}
        .tick small{display:block;color:var(--ink-500)}
        .form>.buttons{margin-top:20px}
        .correction .optional{display:none}
        .handing>*+*{margin-top:14px}
        .more{margin:0 0 16px}
        .more>summary{display:inline-flex;align-items:center;gap:8px;min-height:var(--control);color:var(--primary)}
        .more>summary::before{content:"";border:5px solid transparent;border-left-color:currentColor;border-right:0}
        .more[open]>summary::before{transform:rotate(90deg)}
        .more>summary:hover{text-decoration:underline}
        .more>.field:first-of-type,.more>form{margin-top:8px}
        .card>.more{margin:0 18px 12px}
        .list .reason{white-space:normal;min-width:9rem}
        .list .faults{white-space:normal;min-width:13rem;padding:4px 0}
        .filter{display:flex;flex-wrap:wrap;align-items:flex-end;gap:8px 16px;padding:12px 18px}
        .filter .field{margin:0;flex:0 1 12rem}
        .filter .field label:not(.tick){font-size:var(--fs-xs);margin-bottom:2px}
        .filter .optional{display:none}
        .filter .button{min-height:var(--control)}
        .reveal{display:inline-block;position:relative;font-size:var(--fs-xs);vertical-align:baseline}
        .reveal summary{color:var(--primary);padding:2px 6px;min-height:1.5rem;border-radius:3px}
        .reveal summary:hover{text-decoration:underline}
        .reveal form{position:absolute;z-index:4;top:100%;left:0;width:17rem;max-width:80vw;padding:12px;
        background:var(--surface);border:1px solid var(--ctl);border-radius:var(--r-m);display:grid;gap:10px}
        .reveal input{margin-top:4px}
        .door,.message{max-width:26rem;margin:6vh auto 0;padding:14px 10px 10px}
        .door h1{margin:0 18px}
        .door .button.main{width:100%;min-height:2.5rem;font-size:var(--fs-m)}
        .door>.sub:nth-child(2){margin-top:2px}
        .door .form{margin-top:16px}
        .message{max-width:44rem;margin:0}
        .message>div{margin:0 18px 12px}

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
        .log time,.log .mono{font-size:var(--fs-xs);color:var(--ink-500);line-height:1.75}
        .log .change{font-size:var(--fs-xs);color:var(--ink-700)}
        .log del{color:var(--bad)}
        .log ins{color:var(--ok);text-decoration:none;font-weight:600}

        .contrast main a{text-decoration:underline}
        .contrast main .button,.contrast .segments a,.contrast .paging a,.contrast .tabs a{text-decoration:none}
        .contrast .places a[aria-current]{outline:2px solid}

        @media screen and (max-width:1100px){
        .where{display:none}
        .brand{min-width:0}
        .columns{grid-template-columns:minmax(0,1fr)}
        }
        @media screen and (max-width:900px){.halves{grid-template-columns:minmax(0,1fr)}}
        @media screen and (max-width:720px){
        html:root{--control:44px;--target:44px;scroll-padding-bottom:5rem}
        html.big:root{--control:60px;--target:60px}
        .side,.find kbd,.minor{display:none!important}
        .top{padding:0 12px;gap:10px}
        .signed .word,.signed .tools{display:none}
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
        .list tr>:first-child{padding-left:16px}
        .list th[scope=row]{min-width:6em;max-width:44vw;white-space:normal;border-right:1px solid var(--line)}
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

        @media print{
        @page{size:A4;margin:14mm 12mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:9pt}}
        html,html.big{font-size:12px}
        body{background:#FFFFFF}
        *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        .top,.side,.pocket,.actions,.buttons,.skip,.trail,.foot,.tabs,.segments,.listtools,.bulk,.pick,.paging ul,.files,.correction,.handing,.more,
        .reveal,.button,.card>header .more,#flash{display:none!important}
        .paper{display:block;font-size:9pt;color:#333;border-bottom:1px solid #999;padding-bottom:4px;margin-bottom:10px}
        .shell,.content{display:block;min-height:0}
        main{padding:0}
        .card,.next,.notice{border-color:#999}
        .card{break-inside:auto}
        .columns{display:block}.screen{display:none}
        .columns>div+div{margin-top:14px}
        .card>header,h2,h3{break-after:avoid}
        .facts{grid-template-columns:repeat(4,auto)}
        .scroll,.scroll.window{overflow:visible;max-height:none}
        .list,.list.roomy{--row:1.75rem;font-size:11px}
        .list th,.list td{padding:1px 4px}
        .list thead th,.list th[scope=row],.list thead th:first-child{position:static}
        thead{display:table-header-group}
        tfoot{display:table-row-group}
        tr,.timeline li,.log li,.figures li{break-inside:avoid}
        .columns{grid-template-columns:minmax(0,1fr) 15rem;gap:8px}
        .halves{gap:8px}
        a{color:inherit}
        }
        """#
}

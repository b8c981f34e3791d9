/// How everything looks: ink-blue on paper grey, one vermilion line under the bar, colour only for decisions (UX §6).
///
/// Written for Chromium 90: no `:has`, nesting, container queries, `@layer`, `color-mix`, `subgrid`, popover. Sizes
/// are in rem, for 大字 sets the root to 19 px; phone rules are for screens only, so that paper does not inherit them.
enum Stylesheet {
    /// All parts; a later one overrules an earlier one.
    static let parts = [base, bar, frame, sheets, tables, forms, figures, overview, review, screens, print]

    /// Colours, sizes, and what every element starts from.
    static let base: StaticString = #"""
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

        """#
}

extension Stylesheet {
    /// Fields, filters, the door.
    static let forms: StaticString = #"""
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
        .form>.buttons+.sub{margin-top:8px}
        .form>p.mono{margin:8px 0 16px;padding:8px 12px;background:var(--surface-2);border-radius:var(--r-s)}
        .door [role=alert]{margin:12px 18px 0}
        .correction .optional{display:none}
        .handing>*+*{margin-top:14px}
        details.more{margin:0 0 16px}
        .more>summary{display:inline-flex;align-items:center;gap:8px;min-height:var(--control);color:var(--primary)}
        .more>summary::before{content:"";border:5px solid transparent;border-left-color:currentColor;border-right:0}
        .more[open]>summary::before{transform:rotate(90deg)}
        .more>summary:hover{text-decoration:underline}
        .more>.field:first-of-type,.more>form{margin-top:8px}
        .card>.more{margin:0 18px 12px}
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

        """#
}

extension Stylesheet {
    /// A4, readable in grey.
    static let print: StaticString = #"""
        @media print{
        @page{size:A4;margin:14mm 12mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:9pt}}
        html,html.big{font-size:12px}
        body{background:#FFFFFF}
        *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        .top,.side,.pocket,.actions,.buttons,.skip,.trail,.foot,.tabs,.segments,.listtools,.bulk,.pick,.paging ul,.files,.correction,.handing,.more,
        .reveal,.button,.card>header .more,.steps,.filter,.ask,#flash{display:none!important}
        .shell{display:block;min-height:0}
        .content{display:table;width:100%;min-height:0}
        main{display:table-row-group}
        .paper{display:table-footer-group;break-inside:avoid}
        .paper p{font-size:9pt;color:#333;border-top:1px solid #999;padding-top:4px;margin-top:10px}
        .onpaper{display:block}
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
        .list th small{min-width:0}
        .list thead th,.list th[scope=row],.list thead th:first-child{position:static}
        thead{display:table-header-group}
        tfoot{display:table-row-group}
        tr,.timeline li,.log li,.waiting li,.figures li,.notice,.facts>div{break-inside:avoid}
        .columns{grid-template-columns:minmax(0,1fr) 15rem;gap:8px}
        .halves{gap:8px}
        .letter{max-width:none;padding:0;border:0}
        a{color:inherit}
        }

        """#
}

package io.github.broadsheet;

import java.util.List;

/** Small pages of several makes and languages, to be mutated. */
final class SamplePages {
    private SamplePages() {}

    static List<String> all() {
        return List.of(ENGLISH, RUSSIAN, GERMAN, CHINESE, ARABIC);
    }

    private static final String ENGLISH = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry runs again | Harbour Times</title>
            <meta property="og:title" content="Ferry runs again"><meta name="author" content="Ann Marsh">
            <meta property="article:published_time" content="2024-09-01T06:59:00+02:00">
            <link rel="canonical" href="https://example.org/news/ferry">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":["NewsArticle"],
            "@id":"#a","headline":"Ferry runs again","datePublished":"2024-09-01T06:59:00+02:00","author":{"@id":"#p"},
            "interactionStatistic":{"@type":"InteractionCounter","userInteractionCount":"127"}},
            {"@type":"Person","@id":"#p","name":"Ann Marsh","url":"https://example.org/ann"}]}</script></head>
            <body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
            <main><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ferry runs again</h1>
            <p class="byline">By <a rel="author" href="/ann">Ann Marsh</a>, <time datetime="2024-09-01T06:59">1 Sep</time></p>
            <figure><img src="/ferry.jpg" srcset="/f1.jpg 1x, /f2.jpg 2x" alt="The ferry"><figcaption>At the quay. Photo: J. Reed</figcaption></figure>
            <p>The ferry to the island runs again after three weeks, the <b>harbour</b> master said on <a href="/m">Sunday</a>.</p>
            <h2>Higher fares</h2><p>Fares go up by £2 &mdash; the first rise in six years.</p>
            <blockquote><p>We are glad to be back.</p></blockquote><ul><li>Mornings at seven</li><li>Evenings at six</li></ul>
            <table><tr><th>Day</th><th>Sailings</th></tr><tr><td>Monday</td><td>4</td></tr></table>
            <iframe src="https://video.example.org/embed/1"></iframe><pre><code>ferry --run</code></pre></article></main>
            <aside><h3>Related</h3><a href="/1">Storm shuts the pier</a></aside><footer>© 2024 Harbour Times</footer></body></html>
            """;

    private static final String RUSSIAN = """
            <html><head><title>Паром снова ходит</title></head><body><div class="top"><div class="ticker">Срочно: шторм</div></div>
            <div class="post"><div class="post_cat"><a href="/world">МИР</a></div><div class="post_title">Паром снова ходит</div>
            <div class="post_time">1 сентября 2024, 06:59</div><div class="post_hits"><i class="eye"></i> 127</div>
            <div class="cover" style="background-image: url('/img/parom.jpg')"></div><div class="post_body">
            Паром на остров снова ходит после трёх недель простоя.<br><br>Об этом сообщил в воскресенье начальник порта.<br/>
            Билеты подорожали на два рубля.<br><br>Рыбаки довольны.</div><div class="share">Поделиться: <a href="#">VK</a></div>
            <div class="tags"><a href="/t/1">порт</a>, <a href="/t/2">паром</a></div></div></body></html>
            """;

    private static final String GERMAN = """
            <html lang=de><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Fähre fährt wieder</title>
            <meta name=date content="2024-09-01"></head><body><ol class=breadcrumb itemscope itemtype="https://schema.org/BreadcrumbList">
            <li itemprop=itemListElement>Start<li itemprop=itemListElement>Küste</ol><h1>Fähre fährt wieder</h1>
            <p class=lead>Nach drei Wochen legt das Schiff wieder ab.<p>Von Jörg Groß, 01.09.2024, 6.59 Uhr
            <p>Die Fähre zur Insel fährt wieder, sagte der Hafenmeister am Sonntag. „Wir sind froh“, fügte er hinzu.
            <p>Die Preise steigen um zwei Euro.<p>Die Fischer am Kai warteten schon seit dem frühen Morgen auf sie.
            <div id=comments><h3>2 Kommentare</h3><p>Endlich!<p>Wurde Zeit.</div></html>
            """;

    private static final String CHINESE = """
            <html lang="zh-CN"><head><meta charset="utf-8"><title>渡轮恢复通航_港口时报</title></head><body><div id="content">
            <h1>渡轮恢复通航</h1><div class="info">2024年09月01日 06:59 来源：港口时报 作者：李明 阅读 1.2万</div>
            <p>　　停航三周之后，通往小岛的渡轮星期日恢复通航，港务局负责人在码头上说。</p><p>　　票价上涨两元，这是六年来的第一次。</p>
            <p>　　渔民们从清晨起就在岸边等候。</p><p>责任编辑：王芳</p></div><div>版权所有 转载必究</div></body></html>
            """;

    private static final String ARABIC = """
            <html dir="rtl" lang="ar"><head><title>العبّارة تعود</title></head><body><article><h1>العبّارة تعود إلى العمل</h1>
            <span class="date">١ سبتمبر ٢٠٢٤</span><p>عادت العبّارة إلى الجزيرة بعد ثلاثة أسابيع من التوقف، قال مدير الميناء يوم الأحد.</p>
            <p>ارتفعت الأسعار بمقدار جنيهين، وهي الزيادة الأولى منذ ست سنوات.</p></article></body></html>
            """;
}

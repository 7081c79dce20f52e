package io.github.broadsheet.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** News in brief: little text, and more of everything else. */
class BriefsTest {
    private static List<String> blocks(String html) throws IOException {
        return ArticleParser.create().parse(Source.html(html)).blocks().stream()
                .map(Block::text)
                .toList();
    }

    @Test
    void keepsAListBetweenTwoParagraphs() throws IOException {
        String page = """
                <!DOCTYPE html><html lang="pt"><head><title>Feira do livro volta à praça central | Gazeta do Vale</title><meta property="og:title" content="Feira do livro volta à praça central"><meta property="og:type" content="article"></head><body>
                <header><nav><ul><li><a href="/">Início</a></li><li><a href="/cidade">Cidade</a></li><li><a href="/cultura">Cultura</a></li><li><a href="/esporte">Esporte</a></li></ul></nav></header>
                <main><article><h1>Feira do livro volta à praça central</h1><p class="byline">Por Marta Queiroz, 3 de maio de 2024</p>
                <div class="content"><p>A feira do livro volta neste sábado à praça central, depois de dois anos de obras no calçamento. A entrada é gratuita.</p><ul><li>Sábado: das 9h às 18h</li><li>Domingo: das 9h às 14h</li></ul><p>Quarenta bancas estão confirmadas, segundo a prefeitura, e haverá leitura para crianças às dez horas.</p></div></article></main>
                <aside><h2>Mais lidas</h2><ul><li><a href="/1">Ponte velha será fechada para reparos durante todo o mês de junho</a></li><li><a href="/2">Time da cidade vence fora de casa e sobe na tabela do campeonato</a></li></ul></aside>
                <footer><p>© 2024 Gazeta do Vale. Todos os direitos reservados.</p></footer></body></html>
                """;

        assertThat(blocks(page))
                .containsExactly(
                        "A feira do livro volta neste sábado à praça central, depois de dois anos de obras no calçamento. A entrada é gratuita.",
                        "Sábado: das 9h às 18h\nDomingo: das 9h às 14h",
                        "Quarenta bancas estão confirmadas, segundo a prefeitura, e haverá leitura para crianças às dez horas.");
    }

    @Test
    void leavesOutTeasersThatAreLongerThanTheText() throws IOException {
        String page = """
                <!DOCTYPE html><html lang="de"><head><title>Fähre fällt am Montag aus - Küstenbote</title></head><body>
                <div id="header"><a href="/">Küstenbote</a><div class="menu"><a href="/lokales">Lokales</a><a href="/sport">Sport</a><a href="/kultur">Kultur</a></div></div>
                <div class="page"><div class="main"><div class="kicker">Lokales</div><h1>Fähre fällt am Montag aus</h1><div class="meta">12.03.2024, 08:15 Uhr</div>
                <div class="text"><p>Die Fähre zwischen Hallum und der Insel fällt am Montag wegen einer Reparatur am Anleger aus. Ein Ersatzboot fährt um acht und um siebzehn Uhr.</p></div>
                <div class="share"><a href="#">Teilen</a><a href="#">Drucken</a></div>
                <div class="author-box"><img src="/p.jpg" alt=""><p>Jette Petersen berichtet seit vielen Jahren über die Inseln und ihre Häfen. Sie lebt mit ihrer Familie in Hallum und segelt gern.</p></div></div>
                <div class="teasers"><div class="teaser"><h3><a href="/a">Sturmflut trifft den Deich</a></h3><p>In der Nacht zum Sonntag stand das Wasser am Deich so hoch wie seit Jahren nicht mehr. Die Feuerwehr war mit dreißig Leuten im Einsatz.</p></div>
                <div class="teaser"><h3><a href="/b">Neues Museum öffnet im Mai</a></h3><p>Das Museum zeigt alte Schiffsmodelle, Karten und Fotos aus zwei Jahrhunderten. Der Verein sucht noch Helfer für das Café, sagt die Leiterin.</p></div>
                <div class="teaser"><h3><a href="/c">Hafenfest wird verschoben</a></h3><p>Weil die Bauarbeiten länger dauern, findet das Fest erst im August statt. Die Händler behalten ihre Plätze, wie die Gemeinde mitteilt.</p></div></div></div>
                <div class="cookie-layer"><p>Wir verwenden Cookies, um Inhalte zu personalisieren und Zugriffe zu messen. Mit einem Klick stimmen Sie zu. Sie können die Auswahl später ändern.</p></div>
                <div id="footer"><p>Küstenbote Verlag, Am Hafen 3, Hallum. Alle Rechte vorbehalten. Nachdruck nur mit Erlaubnis der Redaktion.</p></div></body></html>
                """;

        assertThat(blocks(page))
                .containsExactly(
                        "Die Fähre zwischen Hallum und der Insel fällt am Montag wegen einer Reparatur am Anleger aus. Ein Ersatzboot fährt um acht und um siebzehn Uhr.");
    }

    @Test
    void leavesOutADialogBelowAFewLines() throws IOException {
        String page = """
                <!DOCTYPE html><html lang="az"><head><title>Limanda yeni körpü açıldı » Sahil Xəbər</title></head><body>
                <div class="top"><a href="/">Ana səhifə</a> <a href="/siyaset">Siyasət</a> <a href="/iqtisadiyyat">İqtisadiyyat</a></div>
                <div class="news-inner"><h2 class="news-title">Limanda yeni körpü açıldı</h2><div class="info"><span>12 Mart 2024 14:20</span><span>İqtisadiyyat</span><span><i class="fa fa-eye"></i> 348</span></div>
                <img src="/k.jpg"><div class="full-text">Sahil limanında yeni körpü istifadəyə verilib.<br><br>Körpünün uzunluğu iki yüz metrdir, üzərindən eyni vaxtda dörd yük maşını keçə bilir.<br><br>Tikinti iki il davam edib.</div>
                <div class="soc"><a href="#">Facebook</a> <a href="#">WhatsApp</a></div></div>
                <div class="other"><h3>Digər xəbərlər</h3><div class="item"><a href="/x1">Şəhərdə avtobus marşrutları dəyişdirilir: sərnişinlər nəyi bilməlidir?</a> <span>11:02</span></div><div class="item"><a href="/x2">Rayonda yeni məktəb binasının tikintisinə başlanılıb</a> <span>10:40</span></div></div>
                <div class="modal" id="forgotPassword"><h3>Şifrəni bərpa et</h3><p>Qeydiyyatdan keçdiyiniz elektron poçt ünvanını yazın. Sizə şifrəni yeniləmək üçün keçid göndərəcəyik, zəhmət olmasa məktubu yoxlayın.</p></div>
                <div class="foot">Sahil Xəbər, bütün hüquqlar qorunur. Materiallardan istifadə edərkən istinad zəruridir.</div></body></html>
                """;

        assertThat(blocks(page))
                .containsExactly(
                        "Sahil limanında yeni körpü istifadəyə verilib.",
                        "Körpünün uzunluğu iki yüz metrdir, üzərindən eyni vaxtda dörd yük maşını keçə bilir.",
                        "Tikinti iki il davam edib.");
    }

    @Test
    void leavesOutADiscussionLongerThanTheText() throws IOException {
        String page = """
                <!DOCTYPE html><html lang="en"><head><title>Road closed after rockfall - The Fell Courier</title></head><body>
                <div class="wrap"><div class="nav"><a href="/">Home</a><a href="/news">News</a><a href="/opinion">Opinion</a></div>
                <div class="post"><h1 class="entry-title">Road closed after rockfall</h1><p class="posted">Posted on 4 June 2023 by Ann Ridley</p><div class="entry"><p>The valley road is closed between Thornby and the dam after a rockfall on Sunday night, and will stay closed until engineers have looked at the slope.</p><p>Nobody was hurt, police said, but a delivery van was buried and a wall came down.</p></div><p class="tags">Tags: <a href="/t/roads">roads</a>, <a href="/t/police">police</a></p></div>
                <div class="comments"><h3>2 comments</h3><div class="comment"><b>walker</b><p>This was bound to happen after all the rain that we had in the last few weeks. The council knew about the cracks in that wall for years, and nobody did anything about it.</p></div><div class="comment"><b>tarn</b><p>Does anybody know whether the bus still runs by the old road? My mother has an appointment on Tuesday and she can not walk that far.</p></div></div>
                <div class="sidebar"><div class="about"><h4>About us</h4><p>The Fell Courier is an independent newspaper for the valleys, founded in 1921 and owned by its readers. We report on what matters to the people who live here.</p></div><div class="newsletter"><h4>Newsletter</h4><p>Get the week's stories from the fells in your inbox every Friday morning. You can unsubscribe at any time, and we never share your address.</p></div></div></div></body></html>
                """;

        assertThat(blocks(page))
                .startsWith(
                        "The valley road is closed between Thornby and the dam after a rockfall on Sunday night, and will stay closed until engineers have looked at the slope.",
                        "Nobody was hurt, police said, but a delivery van was buried and a wall came down.")
                .noneMatch(text -> text.contains("after all the rain") || text.contains("My mother"));
    }

    @Test
    void leavesOutTeasersThatStandInFramesOfTheirOwn() throws IOException {
        String page = """
                <!DOCTYPE html><html lang="en"><head><title>Ferry cancelled on Monday</title></head><body>
                <div class="top"><a href="/">The Skerry Post</a><a href="/local">Local</a><a href="/sport">Sport</a></div>
                <div class="main"><h1>Ferry cancelled on Monday</h1><div class="date">12 March 2024</div>
                <div class="text"><p>The Monday ferry to the outer skerries is cancelled while the ramp is being repaired. A smaller boat leaves at eight and at five.</p></div></div>
                <div class="swiper"><div class="rail"><div class="slide"><div class="item"><figure><a href="/a"><img src="/a.jpg" alt=""></a></figure><h3><a href="/a">Storm reaches the sea wall</a></h3><div class="excerpt">During the night the water stood higher at the wall than it has for years, and thirty people of the fire brigade worked until the morning to keep the pumps running ...</div></div></div>
                <div class="slide"><div class="item"><figure><a href="/b"><img src="/b.jpg" alt=""></a></figure><h3><a href="/b">New museum opens in May</a></h3><div class="excerpt">The museum shows models of ships, charts and photographs from two hundred years. The society that runs it is still looking for people to help in the tea room on Sundays ...</div></div></div>
                <div class="slide"><div class="item"><figure><a href="/c"><img src="/c.jpg" alt=""></a></figure><h3><a href="/c">Harbour fair is put off</a></h3><div class="excerpt">Because the work on the quay takes longer than planned, the fair will be held in August. The stallholders keep their places, the council says, and nobody needs to apply again ...</div></div></div></div></div>
                </body></html>
                """;

        assertThat(blocks(page))
                .containsExactly(
                        "The Monday ferry to the outer skerries is cancelled while the ramp is being repaired. A smaller boat leaves at eight and at five.");
    }

    @Test
    void leavesOutADialogElementHoweverLong() throws IOException {
        String page = """
                <!DOCTYPE html><html lang="en"><head><title>Mill bridge reopens</title></head><body>
                <main><article><h1>Mill bridge reopens</h1><p>By Ann Ridley</p><div><p>The mill bridge opens again on Friday, two weeks earlier than planned, and buses will use it from Saturday.</p></div></article></main>
                <dialog class="x1f"><p>We and our partners would like to keep and read information on your device in order to measure how our pages are read, to show you advertisements that fit you, and to make our pages better. You can agree to all of it, or choose for each purpose, and you can change your mind at any time in the settings of your account. Some partners do not ask for your agreement, for they say that they have a legitimate interest in it. You can object to that as well.</p><button>Agree</button></dialog>
                </body></html>
                """;

        assertThat(blocks(page))
                .containsExactly(
                        "The mill bridge opens again on Friday, two weeks earlier than planned, and buses will use it from Saturday.");
    }

    @Test
    void leavesOutADiscussionHoweverLong() throws IOException {
        String story = "Our village pond was drained on Saturday for the first time since the war."
                + " Helpers found two bicycles, a church bell and more than a hundred frogs.";
        String comment = """
                <li><article class="comment"><footer class="comment-meta"><div class="comment-author vcard"><span class="comment-name">reader %1$d</span><a href="#comment-%1$d"><time>June %1$d, 2023, 10:59 pm</time></a></div></footer>
                <div class="comment-content"><p>I was %2$d years old when my father told me about that bell, and I never believed a word of it. He said that they had thrown it in at night so that nobody would take it away, and that the vicar himself had held the lantern while they did it.</p>
                <p>If anybody knows what became of the other %1$d things that are said to lie in the mud, I would be glad to hear about it, for my brother and I have been arguing about that for the better part of our lives, and we are not getting any younger.</p></div>
                <div class="reply"><a href="?reply=%1$d">Reply</a></div></article></li>
                """;
        var thread = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            thread.append(comment.formatted(i, 20 + i));
        }
        String page =
                "<!DOCTYPE html><html lang=\"en\"><head><title>What lay in the pond | Pond and Fen</title></head><body>"
                        + "<div id=\"masthead\"><a href=\"/\">Pond and Fen</a></div><article class=\"post\"><h1 class=\"entry-title\">What lay"
                        + " in the pond</h1><div class=\"entry-content\"><p>" + story + "</p></div></article>"
                        + "<div id=\"comments\" class=\"comments-area\"><h2>12 thoughts on the pond</h2><ol class=\"comment-list\">"
                        + thread
                        + "</ol></div></body></html>";

        assertThat(blocks(page)).containsExactly(story);
    }
}

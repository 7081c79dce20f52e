package io.github.broadsheet.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Image;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedPageTest {
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final String URL = "https://herald.example/world/dam";
    private static final String PROSE =
            "The gates of the dam opened at dawn, and by noon the valley below it had filled"
                    + " with brown water, as the engineers had said it would. ";
    private static final String PAGE = """
            <html lang=en><head><title>Dam opens</title></head><body><article><h1>Dam opens</h1>
            <p class=date>3 hours ago</p><p>%s</p>
            <figure><img src="./Dam%%20opens_files/dam.jpg" width=800 height=600><figcaption>The dam</figcaption></figure>
            <p>Second. %s</p><figure><img src="https://cdn.example/lake.jpg" width=800 height=600></figure>
            <figure><img src="./Dam%%20opens_files/gone.jpg" width=800 height=600></figure>
            <p>Third. %s</p></article></body></html>""".formatted(PROSE.repeat(2), PROSE.repeat(2), PROSE.repeat(2));

    @TempDir
    private Path folder;

    @Test
    void aPageOfWhichNothingIsKnown() throws IOException {
        SavedPage page = SavedPage.open(write("dam.html", PAGE));
        assertThat(page.url()).isEmpty();
        assertThat(page.article(PARSER::parse).title()).contains("Dam opens");
    }

    @Test
    void takesTheAddressThatABrowserNoted() throws IOException {
        String mark = "<!-- saved from url=(0032)" + URL + " -->\n";
        assertThat(SavedPage.open(write("dam.html", "<!DOCTYPE html>\n" + mark + PAGE))
                        .url())
                .contains(URL);
        assertThat(SavedPage.open(write("dam.html", "<!-- saved from url=(0014)about:internet -->" + PAGE))
                        .url())
                .isEmpty();
        assertThat(SavedPage.open(write("dam.html", "<!-- saved from url=(00")).url())
                .isEmpty();
        Path packed = folder.resolve("dam.html.gz");
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            gzip.write((mark + PAGE).getBytes(Charset.forName("UTF-8")));
        }
        assertThat(SavedPage.open(packed).article(PARSER::parse).url()).contains(URL);
    }

    @Test
    void takesAddressAndMomentFromSingleFile() throws IOException {
        String mark = """
                <!DOCTYPE html> <html><!--
                 Page saved with SingleFile\s
                 url: %s\s
                 saved date: Sun Sep 01 2024 14:00:00 GMT+0200 (Central European Summer Time)
                -->""".formatted(URL);
        Article article = SavedPage.open(write("dam.html", mark + PAGE)).article(PARSER::parse);
        assertThat(article.url()).contains(URL);
        assertThat(article.published().map(ArticleDate::day)).hasToString("Optional[2024-09-01]");
    }

    @Test
    void anAddressOfTheCallersCountsBeforeTheNotedOne() throws IOException {
        Path file = write("dam.html", "<!-- saved from url=(0032)" + URL + " -->" + PAGE);
        SavedPage page = SavedPage.open(file).at("https://gazette.example/dam");
        assertThat(page.url()).contains("https://gazette.example/dam");
        assertThat(page.article(PARSER::parse).url()).contains("https://gazette.example/dam");
    }

    @Test
    void picturesSavedAlongWithThePageStayBesideIt() throws IOException {
        Path page = write("Dam opens.html", PAGE);
        Files.createDirectory(folder.resolve("Dam opens_files"));
        write("Dam opens_files/dam.jpg", "");
        Article known = SavedPage.open(page).at(URL).article(PARSER::parse);
        assertThat(known.images())
                .extracting(Image::url)
                .containsExactly(
                        "Dam%20opens_files/dam.jpg",
                        "https://cdn.example/lake.jpg", "https://herald.example/world/Dam%20opens_files/gone.jpg");
        Article unknown = SavedPage.open(page).explanation(PARSER::explain).article();
        assertThat(unknown.images()).extracting(Image::url).contains("Dam%20opens_files/dam.jpg");
    }

    @Test
    void aPageCannotReachOutsideItsFolder() throws IOException {
        Files.createDirectory(folder.resolve("Dam opens_files"));
        write("secret.jpg", "");
        String page =
                PAGE.replace("_files/dam.jpg", "_files/%2e%2e/secret.jpg").replace("_files/gone", "_files/%00/gone");
        Article article = SavedPage.open(write("Dam opens.html", page)).at(URL).article(PARSER::parse);
        assertThat(article.images()).extracting(Image::url).noneMatch(url -> url.startsWith("Dam"));
    }

    @Test
    void knowsTheFoldersOfBrowsersInOtherLanguages() throws IOException {
        write("Damm.htm", PAGE);
        Path german = Files.createDirectory(folder.resolve("Damm-Dateien"));
        Path other = Files.createDirectory(folder.resolve("Damm-Bilder"));
        Path alone = Files.createDirectory(folder.resolve("Staudamm_files"));
        assertThat(SavedPage.isFolderOfAPage(german)).isTrue();
        assertThat(SavedPage.isFolderOfAPage(other)).isFalse();
        assertThat(SavedPage.isFolderOfAPage(alone)).isFalse();
    }

    @Test
    void readsAnArchiveOfManyParts() throws IOException {
        String page = PAGE.replace("Dam opens</h1>", "Damm geöffnet</h1>")
                .replace("=", "=3D")
                .replace("ö", "=F6");
        Path file = write("dam.mhtml", """
                From: <Saved by a browser>
                Snapshot-Content-Location: %1$s
                Subject: Dam opens
                Date: Sun, 1 Sep 2024 12:00:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related;
                	type="text/html";
                	boundary="----part----"

                ------part----
                Content-Type: text/html
                Content-Location: cid:frame-1@herald.example

                <p>An advertisement</p>
                ------part----
                Content-Type: text/html; charset="windows-1252"
                Content-ID: <frame-0@herald.example>
                Content-Transfer-Encoding: quoted-printable
                Content-Location: %1$s

                %2$s
                ------part----
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: https://herald.example/dam.png

                iVBORw0KGgo=
                ------part------
                """.formatted(URL, page).replace("\n", "\r\n"));
        Article article = SavedPage.open(file).article(PARSER::parse);
        assertThat(article.title()).contains("Damm geöffnet");
        assertThat(article.url()).contains(URL);
        assertThat(article.published().map(ArticleDate::day)).hasToString("Optional[2024-09-01]");
    }

    @Test
    void aBrokenArchiveIsNamed() throws IOException {
        Path text = write("dam.mht", "no archive");
        assertThatThrownBy(() -> SavedPage.open(text))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("dam.mht");
        Path picture = write("picture.mht", "Content-Type: image/png\r\n\r\nx");
        assertThatThrownBy(() -> SavedPage.open(picture))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read " + picture + ": there is no HTML in this archive");
    }

    @Test
    void anArchiveOfPartsInPartsIsNoTrap() throws IOException {
        var nested = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            nested.append("Content-Type: multipart/related; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        Path file = write("dam.mht", nested + "Content-Type: text/html\r\n\r\n<p>x");
        assertThatThrownBy(() -> SavedPage.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nest deeper than 16");
    }

    @Test
    void ofADamagedArchiveWhatIsThereIsRead() throws IOException {
        Path file = write(
                "dam.mht",
                "Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n"
                        + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + PAGE.replace("=", "=3D") + "=X=");
        assertThat(SavedPage.open(file).article(PARSER::parse).title()).contains("Dam opens");
    }

    @Test
    void aMissingFileIsNamedByTheParser() throws IOException {
        SavedPage page = SavedPage.open(folder.resolve("missing.mht"));
        assertThatThrownBy(() -> page.article(PARSER::parse))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read " + folder.resolve("missing.mht") + ": there is no such file");
    }

    @Test
    void tellsWhichLibraryMhtmlNeeds() throws Exception {
        Path file = write("dam.mht", "Content-Type: text/html\r\n\r\n<p>x");
        Class<?> page = Class.forName(SavedPage.class.getName(), true, new WithoutMime4j());
        assertThatThrownBy(() -> page.getMethod("open", Path.class).invoke(null, file))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "cannot read " + file + ": MHTML needs org.apache.james:apache-mime4j-core on the class path");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** Loads the classes of this package anew, where nobody knows mime4j. */
    private static final class WithoutMime4j extends ClassLoader {
        WithoutMime4j() {
            super(SavedPage.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.apache.james.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(SavedPage.class.getPackageName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? own(name) : loaded;
        }

        private Class<?> own(String name) throws ClassNotFoundException {
            String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
            try (InputStream in = Objects.requireNonNull(SavedPage.class.getResourceAsStream(file))) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}

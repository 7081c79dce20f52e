package io.github.broadsheet.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.net.PortProber;

/**
 * A headless Chromium that reaches nothing but files, driven by Selenium. The browser is found by the system property
 * {@code broadsheet.chromium}, the environment variable {@code CHROMIUM}, or on the {@code PATH}; its driver in the same
 * way, by {@code broadsheet.chromedriver} and {@code CHROMEDRIVER}.
 */
public final class Chromium {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ChromeDriver driver;
    private final List<String> requests = new ArrayList<>();

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
    }

    /** Starts a browser; the tests that call it are skipped where there is none. */
    public static Chromium start() throws IOException {
        Optional<File> browser =
                executable("broadsheet.chromium", "CHROMIUM", "chromium", "chromium-browser", "google-chrome");
        Optional<File> driver = executable("broadsheet.chromedriver", "CHROMEDRIVER", "chromedriver");
        Assumptions.assumeTrue(
                browser.isPresent(), "skipped: no Chromium here; name one in -Dbroadsheet.chromium or CHROMIUM");
        Assumptions.assumeTrue(
                driver.isPresent(),
                "skipped: no chromedriver here; name one in -Dbroadsheet.chromedriver or CHROMEDRIVER");
        int port = PortProber.findFreePort();
        // Its builder would find the same, but its class file warns of an annotation that is not there.
        var service = new ChromeDriverService(driver.get(), port, PATIENCE, List.of("--port=" + port), Map.of());
        service.sendOutputTo(OutputStream.nullOutputStream());
        return new Chromium(new ChromeDriver(service, options(browser.get())));
    }

    private static Optional<File> executable(String property, String variable, String... names) {
        String named = System.getProperty(property, System.getenv().getOrDefault(variable, ""));
        if (!named.isEmpty()) {
            return Optional.of(new File(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    private static ChromeOptions options(File browser) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND");
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        options.setCapability("goog:loggingPrefs", Map.of("performance", "ALL", "browser", "ALL"));
        return options;
    }

    /** Opens a page in a new tab that has the focus and waits until it is loaded. */
    public void open(Path page) throws IOException {
        driver.switchTo().newWindow(WindowType.TAB);
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        complaints();
        requests();
        requests.clear();
        driver.get(page.toUri().toString());
    }

    /** The value of a JavaScript expression: a string, {@code Long}, {@code Boolean}, list or map, or the word "undefined". */
    public Object evaluate(String expression) {
        return Objects.requireNonNullElse(driver.executeScript("return " + expression), "undefined");
    }

    /** Waits until what was set off, such as a jump to a link's target, is on the screen. */
    public void settle() {
        driver.executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
    }

    /** Clicks with the mouse in the middle of the first element that a selector finds. */
    public void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    /** Presses a key where the focus is. */
    public void press(CharSequence key) {
        driver.switchTo().activeElement().sendKeys(key);
    }

    /** Makes the page's window this large, in CSS pixels. */
    public void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Prefers {@code light} or {@code dark} colours. */
    public void prefer(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Writes what the window shows as a PNG file. */
    public void screenshot(Path file) throws IOException {
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** The addresses that have been asked for since the page was opened, its own among them, in whatever tab. */
    public List<String> requests() throws IOException {
        for (LogEntry entry : driver.manage().logs().get("performance")) {
            JsonNode event = JSON.readTree(entry.getMessage()).path("message");
            if (event.path("method").asText().equals("Network.requestWillBeSent")) {
                requests.add(event.at("/params/request/url").asText());
            }
        }
        return List.copyOf(requests);
    }

    /** What the browser has complained of since it was last asked: errors, and breaches of a page's own security policy. */
    public List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Ends the browser. */
    public void stop() {
        driver.quit();
    }
}

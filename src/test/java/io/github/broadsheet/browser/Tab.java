package io.github.broadsheet.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One page in a browser. */
public final class Tab {
    private final Chromium browser;
    private final String session;

    Tab(Chromium browser, String session) {
        this.browser = browser;
        this.session = session;
    }

    void load(URI address) throws InterruptedException {
        for (String domain : List.of("Page", "Network", "Runtime", "Log")) {
            call(domain + ".enable", "{}");
        }
        call("Page.navigate", "{\"url\":" + Chromium.quoted(address.toString()) + "}");
        browser.await(session, "Page.loadEventFired");
    }

    /** The value of a JavaScript expression, or of the promise that it is: a string, number, boolean, list or map. */
    public Object evaluate(String expression) throws InterruptedException {
        Map<?, ?> answer = call(
                "Runtime.evaluate",
                "{\"returnByValue\":true,\"awaitPromise\":true,\"expression\":" + Chromium.quoted(expression) + "}");
        if (answer.get("exceptionDetails") != null) {
            throw new IllegalArgumentException(expression + ": " + answer.get("exceptionDetails"));
        }
        Map<?, ?> result = (Map<?, ?>) Objects.requireNonNull(answer.get("result"));
        Object value = result.get("value");
        return value == null ? "undefined" : value;
    }

    /** Waits until what was set off, such as a jump to a link's target, is on the screen. */
    public void settle() throws InterruptedException {
        evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
    }

    /** Clicks with the mouse in the middle of the first element that a selector finds. */
    public void click(String selector) throws InterruptedException {
        String middle = "(() => { const e = document.querySelector(" + Chromium.quoted(selector) + ");"
                + "e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
                + "return [r.x + r.width / 2, r.y + r.height / 2]; })()";
        List<?> at = (List<?>) evaluate(middle);
        for (String type : List.of("mousePressed", "mouseReleased")) {
            call(
                    "Input.dispatchMouseEvent",
                    "{\"type\":\"" + type + "\",\"x\":" + at.get(0) + ",\"y\":" + at.get(1)
                            + ",\"button\":\"left\",\"clickCount\":1}");
        }
    }

    /** Presses a key that has no character, such as {@code Tab} or {@code ArrowRight}, by its name and Windows code. */
    public void press(String key, int code) throws InterruptedException {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    "{\"type\":\"" + type + "\",\"key\":" + Chromium.quoted(key) + ",\"code\":" + Chromium.quoted(key)
                            + ",\"windowsVirtualKeyCode\":" + code + "}");
        }
    }

    /** Makes the window this large, in CSS pixels. */
    public void resize(int width, int height) throws InterruptedException {
        call(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":1,\"mobile\":false}");
    }

    /** Prefers {@code light} or {@code dark} colours. */
    public void prefer(String scheme) throws InterruptedException {
        call(
                "Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":" + Chromium.quoted(scheme) + "}]}");
    }

    /** Writes what the window shows as a PNG file. */
    public void screenshot(Path file) throws InterruptedException, IOException {
        Map<?, ?> answer = call("Page.captureScreenshot", "{\"format\":\"png\"}");
        Files.write(file, Base64.getDecoder().decode(String.valueOf(answer.get("data"))));
    }

    /** The addresses that the page has asked for so far, its own among them. */
    public List<String> requests() {
        return browser.events(session, "Network.requestWillBeSent").stream()
                .map(event -> event.get("request"))
                .map(request -> request instanceof Map<?, ?> map ? String.valueOf(map.get("url")) : "")
                .toList();
    }

    /** What the browser complained of: errors, and breaches of the page's own security policy. */
    public List<String> complaints() {
        return browser.events(session, "Log.entryAdded").stream()
                .map(event -> String.valueOf(event.get("entry")))
                .toList();
    }

    private Map<?, ?> call(String method, String parameters) throws InterruptedException {
        return browser.call(session, method, parameters);
    }
}

package io.github.broadsheet.browser;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A headless Chromium, spoken to in the DevTools protocol over a pipe: no driver, no port, no further dependency. It is
 * found by the system property {@code broadsheet.chromium}, the environment variable {@code CHROMIUM}, or on the
 * {@code PATH}.
 */
public final class Chromium {
    private static final long PATIENCE_SECONDS = 60;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--remote-debugging-pipe");

    private final Process process;
    private final OutputStream commands;
    private final BlockingQueue<Map<?, ?>> messages = new LinkedBlockingQueue<>();
    private final List<Map<?, ?>> events = new ArrayList<>();
    private int calls;

    private Chromium(Process process) {
        this.process = process;
        this.commands = process.getOutputStream();
        Thread reader = new Thread(this::readMessages, "chromium");
        reader.setDaemon(true);
        reader.start();
    }

    /** Where this machine's Chromium is, if it has one. */
    public static Optional<Path> executable() {
        String named = System.getProperty("broadsheet.chromium", System.getenv().getOrDefault("CHROMIUM", ""));
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts a browser whose profile lies in a folder of its own. */
    public static Chromium start(Path executable, Path profile) throws IOException {
        var command = new ArrayList<String>();
        // Chromium reads commands from file descriptor 3 and answers on 4; only a shell can lay them.
        command.addAll(List.of("/bin/sh", "-c", "exec \"$0\" \"$@\" 3<&0 4>&1 >/dev/null 2>&1", executable.toString()));
        command.addAll(FLAGS);
        command.add("--user-data-dir=" + profile);
        return new Chromium(new ProcessBuilder(command).start());
    }

    /** Opens a page and waits until it is loaded. */
    public Tab open(URI address) throws InterruptedException {
        Map<?, ?> target = call("", "Target.createTarget", "{\"url\":\"about:blank\"}");
        Map<?, ?> attached = call(
                "",
                "Target.attachToTarget",
                "{\"flatten\":true,\"targetId\":" + quoted(String.valueOf(target.get("targetId"))) + "}");
        Tab tab = new Tab(this, String.valueOf(attached.get("sessionId")));
        tab.load(address);
        return tab;
    }

    /** Ends the browser and waits until it is gone. */
    public void stop() throws InterruptedException {
        call("", "Browser.close", "{}");
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    /** Calls a method of the protocol and waits for its result. */
    Map<?, ?> call(String session, String method, String parameters) throws InterruptedException {
        int id = ++calls;
        String message = "{\"id\":" + id + (session.isEmpty() ? "" : ",\"sessionId\":" + quoted(session))
                + ",\"method\":" + quoted(method) + ",\"params\":" + parameters + "}\0";
        try {
            commands.write(message.getBytes(StandardCharsets.UTF_8));
            commands.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Chromium is gone", e);
        }
        while (true) {
            Map<?, ?> answer = next();
            if (!Integer.valueOf(id).equals(answer.get("id"))) {
                events.add(answer);
            } else if (answer.get("result") instanceof Map<?, ?> result) {
                return result;
            } else {
                throw new IllegalStateException(method + ": " + answer.get("error"));
            }
        }
    }

    /** Waits for an event of a session, looking at those that have come already first. */
    void await(String session, String method) throws InterruptedException {
        while (events(session, method).isEmpty()) {
            events.add(next());
        }
    }

    /** The parameters of the events of one kind that a session has sent so far. */
    List<Map<?, ?>> events(String session, String method) {
        var found = new ArrayList<Map<?, ?>>();
        for (Map<?, ?> event : events) {
            if (method.equals(event.get("method"))
                    && session.equals(event.get("sessionId"))
                    && event.get("params") instanceof Map<?, ?> parameters) {
                found.add(parameters);
            }
        }
        return found;
    }

    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    private Map<?, ?> next() throws InterruptedException {
        Map<?, ?> message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
            throw new IllegalStateException("Chromium has been silent for " + PATIENCE_SECONDS + " s");
        }
        return message;
    }

    private void readMessages() {
        var message = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(process.getInputStream())) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == 0) {
                    messages.add(JsonValue.object(message.toString(StandardCharsets.UTF_8)));
                    message.reset();
                } else {
                    message.write(b);
                }
            }
        } catch (IOException e) {
            messages.add(Map.of("error", "Chromium's pipe broke: " + e.getMessage()));
        }
    }
}

package io.github.broadsheet.body;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What was learned: a header that says how, and the trees. The resource begins with a line of its format and version, then
 * has lines of {@code key: value}, an empty line, and the trees, deflated.
 */
final class Model {
    private static final String FORMAT = "broadsheet-model 1";
    private static final String FEATURES = "features";
    private static final int MOST_HEADER = 64_000;

    private final Map<String, String> header;
    private final Trees trees;

    private Model(Map<String, String> header, Trees trees) {
        this.header = header;
        this.trees = trees;
    }

    /** The model of this name, which ships with the library. */
    static Model load(String name) {
        try (InputStream in = Model.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource is missing: " + name);
            }
            return read(new BufferedInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + name, e);
        }
    }

    /** Reads what {@link #bytes} wrote. */
    static Model read(InputStream in) throws IOException {
        if (!line(in).equals(FORMAT)) {
            throw new IOException("not a model of the format " + FORMAT);
        }
        var header = new LinkedHashMap<String, String>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(": ");
            header.put(line.substring(0, colon), line.substring(colon + 2));
        }
        return new Model(header, Trees.read(new DataInputStream(new BufferedInputStream(new InflaterInputStream(in)))));
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.size() > MOST_HEADER) {
                throw new IOException("the header of the model does not end");
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** The bytes of a model's resource, the same for the same arguments. */
    static byte[] bytes(Map<String, String> header, List<Trees.Node> roots, int depth) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write((FORMAT + '\n').getBytes(StandardCharsets.UTF_8));
        for (var entry : header.entrySet()) {
            out.write((entry.getKey() + ": " + entry.getValue() + '\n').getBytes(StandardCharsets.UTF_8));
        }
        out.write('\n');
        try (var packed =
                new DataOutputStream(new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION)))) {
            Trees.write(roots, depth, packed);
        }
        return out.toByteArray();
    }

    /** The header of a model that looks at these features. */
    static Map<String, String> header(List<Feature> features) {
        var header = new LinkedHashMap<String, String>();
        header.put(
                FEATURES, String.join(" ", features.stream().map(Feature::name).toList()));
        return header;
    }

    /** The names of the features that the model looks at, in the order of a row. */
    List<String> features() {
        return List.of(header.getOrDefault(FEATURES, "").split(" "));
    }

    /** What the header says: features, training sets, settings, figures. */
    Map<String, String> header() {
        return header;
    }

    Trees trees() {
        return trees;
    }
}

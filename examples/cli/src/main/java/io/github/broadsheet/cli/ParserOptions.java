package io.github.broadsheet.cli;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.extend.ImportedRules;
import io.github.broadsheet.extend.SiteRules;
import io.github.broadsheet.model.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The options that make a parser. */
final class ParserOptions {
    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = Zone.class,
            description =
                    "The zone of the pages' clocks, such as Asia/Baku, for times that are shown without an offset.")
    private ZoneId zone;

    @Option(
            names = "--min-confidence",
            paramLabel = "0…1",
            description = "Leave out what is less sure: with 0.9, about nine in ten of the values given are right.")
    private double minConfidence;

    @Option(
            names = "--rules",
            paramLabel = "FILE|FOLDER",
            description = "What is known about sites: JSON files (.json) or FiveFilters' site configurations (.txt).")
    private List<Path> rules = new ArrayList<>();

    private final Set<Field<?>> own = new LinkedHashSet<>();

    /** The parser; wrong values are wrong usage. */
    ArticleParser parser(CommandLine command) {
        try {
            ArticleParser.Builder builder = ArticleParser.builder().minConfidence(minConfidence);
            for (Path path : rules) {
                List<SiteRules> sites = rules(path);
                builder.sites(sites);
                sites.forEach(site -> own.addAll(site.fields().keySet()));
            }
            return (zone == null ? builder : builder.zone(zone)).build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, e.getMessage(), e);
        } catch (IOException e) {
            throw new ParameterException(command, "--rules: cannot read " + Messages.named(e), e);
        }
    }

    /** A field of the user's own that the rules read, null where they read none of this name. */
    Field<?> ownField(String name) {
        return own.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<SiteRules> rules(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(rule(path));
        }
        var all = new ArrayList<SiteRules>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".json") || file.toString().endsWith(".txt")) {
                    all.add(rule(file));
                }
            }
        }
        return all;
    }

    private static SiteRules rule(Path file) throws IOException {
        return file.toString().endsWith(".txt") ? ImportedRules.load(file).rules() : SiteRules.load(file);
    }

    /** Reads the name of a time zone. */
    static final class Zone implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String name) {
            try {
                return ZoneId.of(name);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + name + "' is no time zone; one is Asia/Baku");
            }
        }
    }
}

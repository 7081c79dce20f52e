package io.github.broadsheet.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest {
    private static final int MOST_BYTES = 300 * 1024;

    @Test
    void modelsLookAtTheFeaturesThatTheCodeComputes() {
        assertThat(Model.load("first.model").features()).isEqualTo(names(Features.ALL));
        assertThat(Model.load("second.model").features()).isEqualTo(names(SecondStage.ALL));
    }

    @Test
    void everyFeatureHasItsOwnNameAMeaningAndAUnit() {
        assertThat(names(Features.ALL)).doesNotHaveDuplicates();
        assertThat(names(SecondStage.ALL)).doesNotHaveDuplicates();
        assertThat(Features.ALL).allSatisfy(feature -> {
            assertThat(feature.name()).doesNotContain(" ");
            assertThat(feature.meaning()).isNotBlank();
            assertThat(feature.unit()).isNotBlank();
        });
    }

    @Test
    void modelsSayHowTheyWereTrained() {
        assertThat(Model.load("first.model").header()).containsKeys("sets", "settings");
        assertThat(Model.load("second.model").header()).containsKeys("sets", "settings");
    }

    @Test
    void modelsAreSmall() throws IOException {
        int bytes = 0;
        for (String name : List.of("first.model", "second.model")) {
            try (InputStream in = Model.class.getResourceAsStream(name)) {
                bytes += in.readAllBytes().length;
            }
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void aWrittenModelReadsBack() throws IOException {
        var feature = new Feature("height", "how high it is", "metres");
        Trees.Node tree = new Trees.Node.Split(
                0,
                2f,
                new Trees.Node.Leaf(-1f),
                new Trees.Node.Split(0, 4f, new Trees.Node.Leaf(0f), new Trees.Node.Leaf(3f)));

        byte[] bytes = Model.bytes(Model.header(List.of(feature)), List.of(tree, new Trees.Node.Leaf(0.5f)), 2);
        Model model = Model.read(new ByteArrayInputStream(bytes));

        assertThat(model.features()).containsExactly("height");
        assertThat(model.trees().sum(new float[] {1})).isEqualTo(-0.5);
        assertThat(model.trees().sum(new float[] {2})).isEqualTo(0.5);
        assertThat(model.trees().sum(new float[] {4})).isEqualTo(3.5);
        assertThat(model.trees().probability(new float[] {4})).isBetween(0.97, 0.98);
    }

    @Test
    void anotherFileIsNoModel() {
        var in = new ByteArrayInputStream("something else\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Model.read(in)).isInstanceOf(IOException.class).hasMessageContaining("format");
    }

    private static List<String> names(List<Feature> features) {
        return features.stream().map(Feature::name).toList();
    }
}

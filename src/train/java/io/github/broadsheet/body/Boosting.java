package io.github.broadsheet.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Trains a forest with XGBoost, always the same from the same rows. */
final class Boosting {
    private Boosting() {}

    /** How a forest is grown. */
    record Settings(int trees, int depth, double eta, double columns, double rows, double minWeight, double lambda, int seed) {}

    /** Rows with their labels and weights. */
    static final class Table {
        final List<float[]> rows = new ArrayList<>();
        final List<Float> labels = new ArrayList<>();
        final List<Float> weights = new ArrayList<>();

        void add(float[] row, boolean label, double weight) {
            rows.add(row);
            labels.add(label ? 1f : 0f);
            weights.add((float) weight);
        }
    }

    static List<Trees.Node> train(Table table, Settings settings) {
        int n = table.rows.size();
        int columns = table.rows.get(0).length;
        float[] flat = new float[n * columns];
        float[] labels = new float[n];
        float[] weights = new float[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            System.arraycopy(table.rows.get(i), 0, flat, i * columns, columns);
            labels[i] = table.labels.get(i);
            weights[i] = table.weights.get(i);
            sum += weights[i];
        }
        for (int i = 0; i < n; i++) {
            weights[i] *= (float) (n / sum);
        }
        try {
            var data = new DMatrix(flat, n, columns, Float.NaN);
            data.setLabel(labels);
            data.setWeight(weights);
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("objective", "binary:logistic");
            parameters.put("base_score", 0.5);
            parameters.put("tree_method", "hist");
            parameters.put("nthread", 1);
            parameters.put("max_depth", settings.depth());
            parameters.put("eta", settings.eta());
            parameters.put("colsample_bytree", settings.columns());
            parameters.put("subsample", settings.rows());
            parameters.put("min_child_weight", settings.minWeight());
            parameters.put("lambda", settings.lambda());
            parameters.put("seed", settings.seed());
            Booster booster = XGBoost.train(data, parameters, settings.trees(), Map.of(), null, null);
            String[] dump = booster.getModelDump((String) null, false);
            booster.dispose();
            data.dispose();
            var roots = new ArrayList<Trees.Node>();
            for (String tree : dump) {
                roots.add(parse(tree));
            }
            return roots;
        } catch (XGBoostError e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a line such as {@code 0:[f94<0.26] yes=1,no=2,missing=2} or {@code 3:leaf=0.07} for each node. */
    static Trees.Node parse(String dump) {
        var lines = new HashMap<Integer, String>();
        for (String line : dump.split("\n", -1)) {
            String node = line.strip();
            if (!node.isEmpty()) {
                int colon = node.indexOf(':');
                lines.put(Integer.parseInt(node.substring(0, colon)), node.substring(colon + 1));
            }
        }
        return node(lines, 0);
    }

    private static Trees.Node node(Map<Integer, String> lines, int number) {
        String line = Objects.requireNonNull(lines.get(number), "a tree without a node that it names");
        if (line.startsWith("leaf=")) {
            return new Trees.Node.Leaf(Float.parseFloat(line.substring("leaf=".length())));
        }
        int less = line.indexOf('<');
        int end = line.indexOf(']');
        int yes = Integer.parseInt(line.substring(line.indexOf("yes=") + 4, line.indexOf(",no=")));
        int no = Integer.parseInt(line.substring(line.indexOf("no=") + 3, line.indexOf(",missing")));
        return new Trees.Node.Split(
                Integer.parseInt(line.substring(2, less)),
                Float.parseFloat(line.substring(less + 1, end)),
                node(lines, yes),
                node(lines, no));
    }
}

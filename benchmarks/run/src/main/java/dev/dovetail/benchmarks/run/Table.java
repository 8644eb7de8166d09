package dev.dovetail.benchmarks.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Prints the figures of one database as Markdown, with a row for each work and a column for each contender, as ratios
 * to JDBC.
 */
final class Table {
    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("byKey", "one by key");
        TITLES.put("posts", "10,000 posts");
        TITLES.put("postsReadOnly", "10,000 posts, read-only");
        TITLES.put("filter", "join and filter");
        TITLES.put("joined", "100 users and posts, joined");
        TITLES.put("selectIn", "100 posts and all, select in");
        TITLES.put("lazy", "one user, then posts");
        TITLES.put("insert", "insert 1,001");
        TITLES.put("update", "update 100 of 1,000");
        TITLES.put("link", "100 links");
    }

    private final Settings settings;
    private final Map<String, Map<String, List<Figures>>> figures;

    /**
     * Creates a table of the figures of each fork, by work and contender. Forks with the same number have run
     * alternately.
     */
    Table(Settings settings, Map<String, Map<String, List<Figures>>> figures) {
        this.settings = settings;
        this.figures = figures;
    }

    /** Returns the table of one kind of figure. The column of JDBC contains its absolute figures. */
    String of(String title, String unit, ToDoubleFunction<Figures> figure) {
        StringBuilder text = new StringBuilder("\n" + title + "\n\n| Work | JDBC (" + unit + ")");
        List<String> others = settings.contenders().subList(1, settings.contenders().size());
        for (String contender : others) {
            text.append(" | ").append(contender);
        }
        text.append(" |\n| --- |").append(" ---: |".repeat(settings.contenders().size())).append('\n');
        Map<String, Double> logarithms = new LinkedHashMap<>();
        int counted = 0;
        for (Map.Entry<String, Map<String, List<Figures>>> work : figures.entrySet()) {
            List<Figures> jdbc = work.getValue().get(Settings.JDBC);
            double base = Figures.median(jdbc.stream().mapToDouble(figure).toArray());
            counted += work.getKey().equals("postsReadOnly") ? 0 : 1;
            text.append("| ").append(TITLES.getOrDefault(work.getKey(), work.getKey())).append(" | ").append(number(base));
            for (String contender : others) {
                double ratio = ratio(work.getValue().getOrDefault(contender, List.of()), jdbc, figure);
                text.append(" | ").append(ratio(ratio));
                if (!work.getKey().equals("postsReadOnly")) {
                    logarithms.merge(contender, Math.log(ratio), Double::sum);
                }
            }
            text.append(" |\n");
        }
        text.append("| geometric mean |");
        for (String contender : others) {
            text.append(" | ").append(ratio(Math.exp(logarithms.getOrDefault(contender, Double.NaN) / counted)));
        }
        return text.append(" |\n").toString();
    }

    /**
     * Returns the median of the ratios of forks that have run alternately, because the speed of the machine changes
     * from one fork to the next.
     */
    private static double ratio(List<Figures> forks, List<Figures> jdbc, ToDoubleFunction<Figures> figure) {
        double[] ratios = new double[forks.size()];
        for (int fork = 0; fork < ratios.length; fork++) {
            ratios[fork] = figure.applyAsDouble(forks.get(fork)) / figure.applyAsDouble(jdbc.get(fork));
        }
        return ratios.length == 0 ? Double.NaN : Figures.median(ratios);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.1f" : "%,.0f", value);
    }

    private static String ratio(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }
}

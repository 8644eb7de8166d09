package dev.dovetail.benchmarks.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of a run.
 *
 * @param contenders the modules, hand-written JDBC first
 * @param engines the databases
 * @param works the works
 * @param forks the number of processes for each work of JDBC and Dovetail, whose figures differ least
 * @param forksOfOthers the number of processes for each work of the other contenders
 * @param warmUps the warm-up of each process in seconds
 * @param seconds the measured time of each process in seconds
 * @param autoCommit whether the connections have auto-commit
 * @param starts the number of cold starts of each contender
 */
record Settings(List<String> contenders, List<String> engines, List<String> works, int forks, int forksOfOthers,
        int warmUps, int seconds, boolean autoCommit, int starts) {
    static final String JDBC = "jdbc";
    static final String DOVETAIL = "dovetail";

    private static final String CONTENDERS = "jdbc,dovetail,hibernate,jooq,jdbi,mybatis,ebean,jimmer";
    private static final String WORKS = "byKey,posts,filter,joined,selectIn,lazy,insert,update,link";

    /** Reads the settings from arguments such as {@code works=byKey,posts}. An empty value stands for the default. */
    static Settings of(String[] arguments) {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            int at = argument.indexOf('=');
            if (at > 0 && at < argument.length() - 1) {
                given.put(argument.substring(0, at), argument.substring(at + 1));
            }
        }
        boolean full = given.getOrDefault("manner", "quick").equals("full");
        int others = Integer.parseInt(given.getOrDefault("processes", "1"));
        int forks = given.containsKey("processes") ? others : full ? 3 : 1;
        int warmUps = Integer.parseInt(given.getOrDefault("warmUp", "10"));
        return new Settings(list(given.getOrDefault("contenders", CONTENDERS)),
                list(given.getOrDefault("engines", "H2,POSTGRESQL")), list(given.getOrDefault("works", WORKS)),
                forks, others, warmUps, 5, Boolean.parseBoolean(given.getOrDefault("autoCommit", "false")),
                full ? 9 : 3);
    }

    /** Returns the number of processes for each work of {@code contender}. */
    int forksOf(String contender) {
        return contender.equals(JDBC) || contender.equals(DOVETAIL) ? forks : forksOfOthers;
    }

    private static List<String> list(String values) {
        return List.of(values.split(","));
    }
}

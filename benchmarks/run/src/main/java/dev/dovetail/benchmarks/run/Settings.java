package dev.dovetail.benchmarks.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is measured, and how long.
 *
 * @param contenders the modules, hand-written JDBC first
 * @param engines the databases
 * @param works the works
 * @param forks how many processes for each work of hand-written JDBC and of Dovetail, which one run can tell apart least
 * @param forksOfOthers how many for each work of each other
 * @param warmUps how many seconds each warms up
 * @param seconds how many seconds each is measured
 * @param starts how many processes for each contender's cold start
 */
record Settings(List<String> contenders, List<String> engines, List<String> works, int forks, int forksOfOthers,
        int warmUps, int seconds, int starts) {
    static final String JDBC = "jdbc";
    static final String DOVETAIL = "dovetail";

    private static final String CONTENDERS = "jdbc,dovetail,hibernate,jooq,jdbi,mybatis,ebean,jimmer";
    private static final String WORKS = "byKey,posts,filter,joined,selectIn,lazy,insert,update,link";

    /** From arguments like {@code works=byKey,posts}; an empty value stands for what is usual. */
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
                forks, others, warmUps, 5, full ? 9 : 3);
    }

    /** How many processes for each work of a contender. */
    int forksOf(String contender) {
        return contender.equals(JDBC) || contender.equals(DOVETAIL) ? forks : forksOfOthers;
    }

    private static List<String> list(String values) {
        return List.of(values.split(","));
    }
}

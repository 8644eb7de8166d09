package dev.dovetail.processor.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The cycles of a graph: two nodes are in the same cycle if each can be reached from the other, and a node outside of
 * cycles is one of its own. By Tarjan's algorithm, which visits each edge once. It does not recurse, because a path can
 * lead through all tables of a schema.
 */
final class Cycles {
    private final List<List<Integer>> edges;
    private final int[] number;
    private final int[] low;
    private final int[] cycle;
    private final int[] followed;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int visited;
    private int count;

    private Cycles(List<List<Integer>> edges) {
        this.edges = edges;
        number = filled(edges.size());
        low = new int[edges.size()];
        cycle = filled(edges.size());
        followed = new int[edges.size()];
        for (int node = 0; node < edges.size(); node++) {
            if (number[node] < 0) {
                visit(node);
            }
        }
    }

    /** Returns the cycles of the graph in which node i has edges to the nodes {@code edges.get(i)}. */
    static Cycles of(List<List<Integer>> edges) {
        return new Cycles(edges);
    }

    /** Returns the number of the cycle of {@code node}. */
    int of(int node) {
        return cycle[node];
    }

    /** Returns the members of each cycle, by its number. */
    List<List<Integer>> members() {
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(new ArrayList<>());
        }
        for (int node = 0; node < cycle.length; node++) {
            members.get(cycle[node]).add(node);
        }
        return members;
    }

    private static int[] filled(int size) {
        int[] values = new int[size];
        Arrays.fill(values, -1);
        return values;
    }

    private void visit(int root) {
        Deque<Integer> path = new ArrayDeque<>();
        enter(root, path);
        while (!path.isEmpty()) {
            int node = path.getLast();
            if (followed[node] < edges.get(node).size()) {
                int next = edges.get(node).get(followed[node]++);
                if (number[next] < 0) {
                    enter(next, path);
                } else if (cycle[next] < 0) {
                    low[node] = Math.min(low[node], number[next]);
                }
            } else {
                leave(path);
            }
        }
    }

    private void enter(int node, Deque<Integer> path) {
        number[node] = visited;
        low[node] = visited++;
        open.addLast(node);
        path.addLast(node);
    }

    private void leave(Deque<Integer> path) {
        int node = path.removeLast();
        if (!path.isEmpty()) {
            low[path.getLast()] = Math.min(low[path.getLast()], low[node]);
        }
        if (low[node] == number[node]) {
            int member;
            do {
                member = open.removeLast();
                cycle[member] = count;
            } while (member != node);
            count++;
        }
    }
}

package dev.dovetail.processor.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.annotation.OnDelete;
import dev.dovetail.annotation.OnUpdate;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order of tables, compared with the definition of it, and for a cycle of many tables. */
class TableOrderTest {
    @Test
    void isTheOrderOfTheDefinition() {
        Random random = new Random(20261128);
        for (int i = 0; i < 2000; i++) {
            List<Table> tables = tables(random, 1 + random.nextInt(12), random.nextInt(25));
            assertThat(TableOrder.of(tables).tables()).as("%s", tables).isEqualTo(defined(tables));
        }
    }

    @Test
    void defersWhatRefersToALaterTable() {
        Random random = new Random(42);
        for (int i = 0; i < 500; i++) {
            List<Table> tables = tables(random, 1 + random.nextInt(8), random.nextInt(16));
            TableOrder order = TableOrder.of(tables);
            List<TableName> known = tables.stream().map(Table::name).toList();
            Set<TableName> created = new HashSet<>();
            for (Table table : order.tables()) {
                created.add(table.name());
                for (Table.Reference reference : table.references()) {
                    assertThat(order.isDeferred(reference)).isEqualTo(
                            known.contains(reference.target()) && !created.contains(reference.target()));
                }
            }
        }
    }

    @Test
    void aCycleMayLeadThroughAnyNumberOfTables() {
        int count = 20_000;
        List<Table> tables = IntStream.range(0, count).mapToObj(i -> table(i, List.of((i + 1) % count))).toList();
        TableOrder order = TableOrder.of(tables);
        assertThat(order.tables()).isEqualTo(tables);
        assertThat(tables.stream().flatMap(each -> each.references().stream()).filter(order::isDeferred).count())
                .isEqualTo(count - 1L);
    }

    /** The first table comes next that reaches no waiting table from which it is not reached. */
    private static List<Table> defined(List<Table> tables) {
        List<Table> waiting = new ArrayList<>(tables);
        List<Table> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Table next = waiting.stream().filter(table -> waiting.stream().allMatch(other ->
                    !reached(table, tables).contains(other) || reached(other, tables).contains(table)))
                    .findFirst().orElseThrow();
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static Set<Table> reached(Table from, List<Table> tables) {
        Set<Table> reached = new HashSet<>();
        List<Table> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            for (Table.Reference reference : open.remove(0).references()) {
                tables.stream().filter(each -> each.name().equals(reference.target())).filter(reached::add)
                        .forEach(open::add);
            }
        }
        return reached;
    }

    private static List<Table> tables(Random random, int count, int references) {
        List<List<Integer>> targets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            targets.add(new ArrayList<>());
        }
        for (int i = 0; i < references; i++) {
            // One more than there are: a table of another schema.
            targets.get(random.nextInt(count)).add(random.nextInt(count + 1));
        }
        return IntStream.range(0, count).mapToObj(i -> table(i, targets.get(i))).toList();
    }

    private static Table table(int number, List<Integer> targets) {
        List<Table.Reference> references = new ArrayList<>();
        for (int target : targets) {
            references.add(new Table.Reference("fk_" + number + "_" + references.size(), List.of("a"),
                    new TableName("", "t" + target), List.of("id"), OnDelete.NO_ACTION, OnUpdate.NO_ACTION, true,
                    false));
        }
        return new Table(new TableName("", "t" + number), "", List.of(), "", List.of("id"), List.of(), references,
                List.of(), List.of(), List.of(), List.of());
    }
}

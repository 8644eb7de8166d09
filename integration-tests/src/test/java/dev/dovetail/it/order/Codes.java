package dev.dovetail.it.order;

import static dev.dovetail.it.order.Code_.code;
import static dev.dovetail.it.order.Item_.item;
import static dev.dovetail.it.order.Mark_.mark;

import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Natural keys that new rows take from deleted ones, with rows that refer to them and pairs. */
final class Codes extends Area {
    private static final List<String> KEYS = List.of("A", "B", "C", "D", "E", "F");

    private record Now(String key, String text, int version) {}

    private final List<Now> after = new ArrayList<>();
    private final List<String> pairs = new ArrayList<>();
    private final List<String> items = new ArrayList<>();

    Codes(Random random) {
        super(random);
    }

    @Override
    void seed(Session session) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            marks.add(Mark_.create().name("m" + i));
        }
        session.addAll(marks);
        for (String key : KEYS.subList(0, 4)) {
            Code made = Code_.create().sign(key).text("first");
            session.add(made);
            session.add(Item_.create().name("i" + key).code(made));
            made.marks().add(any(marks));
        }
    }

    @Override
    void decide(Session session) {
        List<Code> codes = session.select(code).orderBy(code.sign).list();
        List<Mark> marks = session.select(mark).orderBy(mark.id).list();
        List<Code> there = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> free = new ArrayList<>(KEYS);
        codes.forEach(each -> free.remove(each.sign()));
        List<Code> leaving = new ArrayList<>();
        for (Code each : codes) {
            each.marks().size();
            if (chance(0.4)) {
                free.add(each.sign());
                leaving.add(each);
                changes.add(() -> session.delete(each));
            } else {
                String text = chance(0.5) ? each.text() : "then";
                there.add(each);
                keys.add(each.sign());
                after.add(new Now(each.sign(), text, each.version() + (Objects.equals(text, each.text()) ? 0 : 1)));
                changes.add(() -> each.text(text));
            }
        }
        for (String key : free) {
            if (chance(0.5) || there.isEmpty()) {
                Code former = leaving.stream().filter(each -> each.sign().equals(key)).findAny().orElse(null);
                Code coming = Code_.create().sign(key).text("new");
                there.add(coming);
                keys.add(key);
                after.add(new Now(key, "new", former == null ? 1 : former.version() + 1));
                changes.add(() -> session.add(coming));
            }
        }
        for (int i = 0; i < there.size(); i++) {
            Code each = there.get(i);
            List<Mark> wanted = marks.stream().filter(any -> chance(0.4)).toList();
            String key = keys.get(i);
            wanted.forEach(one -> pairs.add(row(key, one.id())));
            changes.add(() -> {
                each.marks().retainAll(wanted);
                each.marks().addAll(wanted);
            });
        }
        for (Item each : session.select(item).orderBy(item.id).list()) {
            int to = random.nextInt(there.size());
            items.add(row(each.id(), keys.get(to)));
            changes.add(() -> each.code(there.get(to)));
        }
    }

    @Override
    List<Rows> expected() {
        return List.of(new Rows("SELECT sign, text, version FROM order_codes",
                        after.stream().map(now -> row(now.key(), now.text(), now.version())).toList()),
                new Rows("SELECT code_sign, mark_id FROM order_code_marks", pairs),
                new Rows("SELECT id, code_key FROM order_items", items));
    }
}

package dev.dovetail.it.shared.optional;

import static dev.dovetail.it.shared.optional.Item_.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.error.DovetailException;
import dev.dovetail.error.FlushException;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One random sequence of changes of items that may have no organisation. After each flush, the rows have the references
 * that were set before it. A flush is refused if one of them cannot be written.
 */
final class RandomItems {
    private final Random random;
    private final Session session;
    private final List<Org> orgs = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    /** What was set. Reading it would not do: memory has no parent for a foreign key that was set to null by value. */
    private final Map<Item, @Nullable Project> projectOf = new IdentityHashMap<>();
    private final Map<Item, @Nullable Item> parentOf = new IdentityHashMap<>();
    /** The items whose shared column was set to null by value since the last flush. */
    private final Set<Item> emptied = Collections.newSetFromMap(new IdentityHashMap<>());
    /** The items whose organisation was set since the last flush. */
    private final Map<Item, @Nullable Org> orgSet = new IdentityHashMap<>();
    /** The items that had a project at the last flush, or since then. Without one, they are deleted as orphans. */
    private final Set<Item> owned = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> steps = new ArrayList<>();
    private int written;
    private int refused;

    RandomItems(Database database, long seed) {
        session = database.openSession();
        session.setAutoflush(false);
        random = new Random(seed);
    }

    List<String> steps() {
        return steps;
    }

    int written() {
        return written;
    }

    int refused() {
        return refused;
    }

    void run(int rounds) {
        try (Session open = session) {
            addTargets();
            for (int i = 0; i < rounds; i++) {
                for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                    change();
                }
                flush(open);
            }
        }
    }

    private void addTargets() {
        for (int i = 0; i < 2; i++) {
            orgs.add(Org_.create());
            projects.add(Project_.create().org(orgs.get(i)));
        }
        projects.add(Project_.create());
        projects.forEach(session::add);
        session.commit();
    }

    private void change() {
        int kind = random.nextInt(9);
        if (items.size() < 2 || kind == 0 && items.size() < 8) {
            steps.add("item " + items.size());
            items.add(Item_.create());
            session.add(items.get(items.size() - 1));
            return;
        }
        int number = random.nextInt(items.size());
        Item changed = items.get(number);
        try {
            if (kind < 3) {
                Org org = anyOrNone(orgs);
                steps.add("org of " + number + " to " + orgs.indexOf(org));
                changed.org(org);
                // Setting what it was before is no change, so that a value may still be decisive.
                orgSet.put(changed, emptied.contains(changed) ? null : org);
            } else if (kind < 5) {
                Project project = anyOrNone(projects);
                steps.add("project of " + number + " to " + projects.indexOf(project));
                changed.project(project);
                projectOf.put(changed, project);
                if (project != null) {
                    owned.add(changed);
                }
            } else if (kind < 8) {
                Item parent = anyOrNone(items);
                steps.add("parent of " + number + " to " + items.indexOf(parent));
                changed.parent(parent);
                parentOf.put(changed, parent);
            } else if (changed.id() != null && changed.orgId() != null) {
                steps.add("orgId of " + number + " to null by value");
                changed.orgId(null);
                emptied.add(changed);
                if (orgSet.containsKey(changed)) {
                    // The organisation takes precedence over the value if it is another one than before.
                    orgSet.put(changed, null);
                }
            }
        } catch (IllegalArgumentException e) {
            steps.add("  refused at once");
        }
    }

    private void flush(Session open) {
        Set<Item> orphans = Collections.newSetFromMap(new IdentityHashMap<>());
        orphans.addAll(owned);
        orphans.removeIf(each -> projectOf.get(each) != null);
        // The items below one that is deleted lose their parent.
        parentOf.replaceAll((each, parent) -> parent != null && orphans.contains(parent) ? null : parent);
        Predicate<Item> needsOrg = each -> projectOf.get(each) != null || parentOf.get(each) != null;
        try {
            open.flush();
        } catch (FlushException e) {
            steps.add("flush refused: " + e.getMessage());
            refused++;
            assertThat(items).as("items with a reference that needs a value").anyMatch(each -> needsOrg.test(each) || emptied.contains(each));
            open.rollback();
            forget(open);
            return;
        } catch (DovetailException e) {
            throw new AssertionError("not refused before it was sent", e);
        }
        steps.add("flush");
        written++;
        orphans.forEach(each -> assertThat(Session.stateOf(each)).as("item " + items.indexOf(each))
                .isEqualTo(each.id() == null ? EntityState.TRANSIENT : EntityState.DELETED));
        open.expireAll();
        items.removeAll(orphans);
        for (Item each : items) {
            String number = "item " + items.indexOf(each);
            assertThat(each.parent()).as("parent of " + number).isSameAs(parentOf.get(each));
            assertThat(each.project()).as("project of " + number).isSameAs(projectOf.get(each));
            if (orgSet.get(each) != null) {
                assertThat(each.org()).as("organisation of " + number).isSameAs(orgSet.get(each));
            } else if (needsOrg.test(each)) {
                assertThat(each.orgId()).as("organisation of " + number).isNotNull();
            } else if (emptied.contains(each) && !orgSet.containsKey(each)) {
                assertThat(each.org()).as("organisation of " + number + ", set to null by value").isNull();
            }
        }
        open.commit();
        startAgain();
    }

    /** Goes on with the rows that are committed. */
    private void forget(Session open) {
        items.clear();
        items.addAll(open.select(item).orderBy(item.id.asc()).list());
        projectOf.clear();
        parentOf.clear();
        for (Item each : items) {
            projectOf.put(each, each.project());
            parentOf.put(each, each.parent());
        }
        startAgain();
        orgs.replaceAll(org -> open.get(Org_.TYPE, org.id()));
        projects.replaceAll(project -> open.get(Project_.TYPE, project.id()));
    }

    private void startAgain() {
        emptied.clear();
        orgSet.clear();
        owned.clear();
        items.forEach(each -> {
            if (projectOf.get(each) != null) {
                owned.add(each);
            }
        });
    }

    private <T> @Nullable T anyOrNone(List<T> all) {
        int place = random.nextInt(all.size() + 1);
        return place == all.size() ? null : all.get(place);
    }
}

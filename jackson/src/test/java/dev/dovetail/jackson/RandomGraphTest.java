package dev.dovetail.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.Dovetail;
import dev.dovetail.jackson.shop.Person;
import dev.dovetail.jackson.shop.Person_;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random graphs: some relationships are loaded, the graph is written and read, changed in plain Java and as JSON, and
 * merged. The rows must be those of plain Java.
 */
class RandomGraphTest {
    private static final int PEOPLE = 7;

    /** A person in plain Java. */
    private record Plain(Set<Integer> knows, Integer[] mentor) {}

    private final Shop shop = new Shop();

    @ParameterizedTest
    @EnumSource
    void mergesWhatWasWritten(Json json) throws Exception {
        long seed = Long.getLong("dovetail.seed", System.nanoTime());
        for (int round = 0; round < 25; round++) {
            Random random = new Random(seed + round);
            try {
                round(json, random);
            } catch (Exception | AssertionError e) {
                throw new AssertionError("-Ddovetail.seed=" + (seed + round), e);
            }
        }
    }

    private void round(Json json, Random random) throws Exception {
        Map<Integer, Plain> plain = store(random);
        String document = someOf(json, random);
        // Written, read and written again is the same.
        Person read = json.read(document, Person.class);
        assertThat(json.write(read)).hasSameSizeAs(document);
        String shuffled = shuffled(document, random);
        for (Person same : List.of(read, json.read(shuffled, Person.class))) {
            shop.database.readOnly().transact(session -> {
                session.merge(same);
                assertThat(session.hasChanges()).as("%s, as %s", document, shuffled).isFalse();
            });
        }
        Person changed = json.read(document, Person.class);
        change(changed, plain, random);
        String sent = json.write(changed);
        Person again = json.read(random.nextBoolean() ? sent : shuffled(sent, random), Person.class);
        shop.database.transact(session -> session.merge(again));
        try (Session session = shop.database.openSession()) {
            for (Person person : session.select(Person_.person).list()) {
                Plain expected = plain.get(person.id());
                assertThat(ids(person.knows())).as("%s knows, from %s after %s", person, document, sent)
                        .isEqualTo(expected.knows());
                assertThat(person.mentorId()).as("mentor of %s, after %s", person, sent)
                        .isEqualTo(expected.mentor()[0]);
            }
        }
    }

    /** Returns the document with its members in another order: a reference may come before what it refers to. */
    private static String shuffled(String document, Random random) {
        return shuffled(new JsonMapper().readTree(document), random).toString();
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(member -> array.add(shuffled(member, random)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
        Collections.shuffle(members, random);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.forEach(member -> object.set(member.getKey(), shuffled(member.getValue(), random)));
        return object;
    }

    private Map<Integer, Plain> store(Random random) {
        Map<Integer, Plain> plain = new TreeMap<>();
        shop.database.transact(session -> {
            session.select(Person_.person).list().forEach(old -> {
                old.knows().clear();
                old.mentor(null);
            });
            session.flush();
            session.delete(Person_.person).execute();
            List<Person> people = new ArrayList<>();
            for (int id = 1; id <= PEOPLE; id++) {
                people.add(Person_.create().id(id));
                plain.put(id, new Plain(new TreeSet<>(), new Integer[1]));
            }
            for (Person person : people) {
                Plain copy = plain.get(person.id());
                for (Person other : people) {
                    if (random.nextInt(4) == 0) {
                        person.knows().add(other);
                        copy.knows().add(other.id());
                    }
                }
                if (random.nextBoolean()) {
                    Person mentor = people.get(random.nextInt(PEOPLE));
                    person.mentor(mentor);
                    copy.mentor()[0] = mentor.id();
                }
            }
            people.forEach(session::add);
        });
        return plain;
    }

    /** Writes a person, with a random part of the graph around. */
    private String someOf(Json json, Random random) throws Exception {
        try (Session session = shop.database.openSession()) {
            List<Person> people = session.select(Person_.person).orderBy(Person_.person.id).list();
            for (Person person : people) {
                // One by one: a lazy load would load them for all.
                session.detach(person);
            }
            Person root = session.get(Person_.person, 1 + random.nextInt(PEOPLE));
            for (int i = random.nextInt(6); i > 0; i--) {
                switch (random.nextInt(3)) {
                    case 0 -> root.knows().forEach(each -> each.mentor());
                    case 1 -> root.knownBy().forEach(each -> each.knows().size());
                    default -> {
                        Person mentor = root.mentor();
                        if (mentor != null) {
                            mentor.knows().size();
                            mentor.knownBy().size();
                        }
                    }
                }
            }
            String document = json.write(root);
            assertThat(document).hasSizeLessThan(20_000);
            return document;
        }
    }

    /** Changes what the document has of a person, and the copy in plain Java. */
    private static void change(Person root, Map<Integer, Plain> plain, Random random) {
        Relationship knows = Person_.TYPE.relationship("knows");
        if (Dovetail.isSet(root, knows)) {
            Map<Integer, Person> shown = new TreeMap<>();
            collect(root, shown);
            Person other = shown.computeIfAbsent(1 + random.nextInt(PEOPLE), id -> Person_.create().id(id));
            Plain copy = plain.get(root.id());
            Person known = root.knows().stream().filter(each -> each.id() == other.id()).findFirst().orElse(null);
            if (known == null) {
                root.knows().add(other);
                copy.knows().add(other.id());
            } else {
                root.knows().remove(known);
                copy.knows().remove(other.id());
            }
        }
        if (Dovetail.isLoaded(root, Person_.TYPE.relationship("mentor")) && random.nextBoolean()) {
            root.mentor(null);
            plain.get(root.id()).mentor()[0] = null;
        }
    }

    /** Collects the entities of the document: each row has one. */
    private static void collect(Person person, Map<Integer, Person> shown) {
        if (shown.putIfAbsent(person.id(), person) == null) {
            for (Relationship relationship : Person_.TYPE.relationships()) {
                if (Dovetail.isLoaded(person, relationship)) {
                    Object value = Dovetail.get(person, relationship);
                    if (value instanceof Person one) {
                        collect(one, shown);
                    } else if (value instanceof Collection<?> many) {
                        many.forEach(each -> collect((Person) each, shown));
                    }
                }
            }
        }
    }

    private static Set<Integer> ids(Collection<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toCollection(TreeSet::new));
    }
}

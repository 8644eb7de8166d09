package dev.dovetail.it.random;

import dev.dovetail.it.random.model.Book;
import dev.dovetail.it.random.model.Branch;
import dev.dovetail.it.random.model.Chapter;
import dev.dovetail.it.random.model.Course;
import dev.dovetail.it.random.model.Enrollment;
import dev.dovetail.it.random.model.Locker;
import dev.dovetail.it.random.model.Note;
import dev.dovetail.it.random.model.Passport;
import dev.dovetail.it.random.model.Person;
import dev.dovetail.it.random.model.Place;
import dev.dovetail.it.random.model.Plaque;
import dev.dovetail.it.random.model.Seat;
import dev.dovetail.it.random.model.Shelf;
import dev.dovetail.it.random.model.Sign;
import dev.dovetail.it.random.model.Skill;
import dev.dovetail.it.random.model.Task;
import dev.dovetail.it.random.model.Team;
import dev.dovetail.it.random.model.Trophy;
import dev.dovetail.it.random.model.Trophy_;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The model's relationships, each once for both of its sides: a set of pairs. The first of a pair holds the key (a
 * child), or is the one that declares the association table.
 */
enum Link {
    TEAM(Type.PERSON,
            Side.<Person, Team>one("team", Person::team, Person::team),
            Type.TEAM, Side.<Team, List<Person>>many("members", Team::members, Team::members)),
    TROPHY(Type.TROPHY,
            Side.<Trophy, Team>one("team", Trophy_::team, Trophy_::team),
            Type.TEAM, Side.<Team, Set<Trophy>>many("trophies", Team::trophies, Team::trophies)),
    OWNER(Type.TASK,
            Side.<Task, Person>one("owner", Task::owner, Task::owner),
            Type.PERSON, Side.<Person, List<Task>>many("tasks", Person::tasks, Person::tasks),
            Trait.REQUIRED, Trait.ORPHANS, Trait.DELETES),
    REVIEWER(Type.TASK,
            Side.<Task, Person>one("reviewer", Task::reviewer, Task::reviewer),
            Type.PERSON, Side.<Person, Collection<Task>>many("reviews", Person::reviews, Person::reviews)),
    LOCKER(Type.LOCKER,
            Side.<Locker, Person>one("person", Locker::person, Locker::person),
            Type.PERSON, Side.<Person, Locker>one("locker", Person::locker, Person::locker),
            Trait.UNIQUE),
    PASSPORT(Type.PASSPORT,
            Side.<Passport, Person>one("person", Passport::person, Passport::person),
            Type.PERSON, Side.<Person, Passport>one("passport", Person::passport, Person::passport),
            Trait.UNIQUE, Trait.REQUIRED, Trait.ORPHANS, Trait.DELETES, Trait.REFRESHES),
    HOME(Type.PERSON,
            Side.<Person, Place>one("home", Person::home, Person::home),
            Type.PLACE, null),
    SEAT(Type.PERSON,
            Side.<Person, Seat>one("seat", Person::seat, Person::seat),
            Type.SEAT, null,
            Trait.UNIQUE),
    SIGNS(Type.SIGN,
            null,
            Type.PLACE, Side.<Place, List<Sign>>many("signs", Place::signs, Place::signs)),
    PLAQUE(Type.PLAQUE,
            null,
            Type.PLACE, Side.<Place, Plaque>one("plaque", Place::plaque, Place::plaque),
            Trait.UNIQUE),
    PARENT(Type.BRANCH,
            Side.<Branch, Branch>one("parent", Branch::parent, Branch::parent),
            Type.BRANCH, Side.<Branch, List<Branch>>many("children", Branch::children, Branch::children)),
    SHELF(Type.BOOK,
            Side.<Book, Shelf>one("shelf", Book::shelf, Book::shelf),
            Type.SHELF, Side.<Shelf, Map<String, Book>>many("books", Shelf::books, Shelf::books)),
    BOOK(Type.CHAPTER,
            Side.<Chapter, Book>one("book", Chapter::book, Chapter::book),
            Type.BOOK, Side.<Book, List<Chapter>>many("chapters", Book::chapters, Book::chapters),
            Trait.ORPHANS, Trait.DELETES, Trait.REFRESHES),
    STUDENT(Type.ENROLLMENT,
            Side.<Enrollment, Person>one("person", Enrollment::person, Enrollment::person),
            Type.PERSON, Side.<Person, Set<Enrollment>>many("enrollments", Person::enrollments, Person::enrollments),
            Trait.REQUIRED, Trait.ORPHANS, Trait.DELETES, Trait.IDENTIFIES),
    COURSE(Type.ENROLLMENT,
            Side.<Enrollment, Course>one("course", Enrollment::course, Enrollment::course),
            Type.COURSE, Side.<Course, List<Enrollment>>many("enrollments", Course::enrollments, Course::enrollments),
            Trait.REQUIRED, Trait.ORPHANS, Trait.DELETES, Trait.IDENTIFIES),
    NOTE(Type.NOTE,
            Side.<Note, Enrollment>one("enrollment", Note::enrollment, Note::enrollment),
            Type.ENROLLMENT, Side.<Enrollment, List<Note>>many("notes", Enrollment::notes, Enrollment::notes)),
    SKILLS(Type.PERSON,
            Side.<Person, Set<Skill>>many("skills", Person::skills, Person::skills),
            Type.SKILL, Side.<Skill, List<Person>>many("people", Skill::people, Skill::people)),
    HOBBIES(Type.PERSON,
            Side.<Person, List<Skill>>many("hobbies", Person::hobbies, Person::hobbies),
            Type.SKILL, null),
    FOLLOWS(Type.PERSON,
            Side.<Person, List<Person>>many("follows", Person::follows, Person::follows),
            Type.PERSON, Side.<Person, Set<Person>>many("followers", Person::followers, Person::followers)),
    NEEDS(Type.TASK,
            Side.<Task, Set<Skill>>many("needs", Task::needs, Task::needs),
            Type.SKILL, Side.<Skill, Collection<Task>>many("tasks", Skill::tasks, Skill::tasks)),
    TOPICS(Type.SHELF,
            Side.<Shelf, Set<Skill>>many("topics", Shelf::topics, Shelf::topics),
            Type.SKILL, null);

    /** What holds for a relationship beyond its sides. */
    enum Trait { REQUIRED, UNIQUE, ORPHANS, DELETES, REFRESHES, IDENTIFIES }

    private final Type first;
    private final @Nullable Side firstSide;
    private final Type second;
    private final @Nullable Side secondSide;
    private final Set<Trait> traits;

    Link(Type first, @Nullable Side firstSide, Type second, @Nullable Side secondSide,
            Trait... traits) {
        this.first = first;
        this.firstSide = firstSide;
        this.second = second;
        this.secondSide = secondSide;
        this.traits = Set.copyOf(List.of(traits));
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Many to many. */
    boolean pairs() {
        return firstSide != null && firstSide.isMany();
    }

    Type type(boolean ofFirst) {
        return ofFirst ? first : second;
    }

    /** The property of the first or second; null where the user declared none. */
    @Nullable Side side(boolean ofFirst) {
        return ofFirst ? firstSide : secondSide;
    }

    /** Whether the first or second has at most one, and memory sees to it. */
    boolean isSingle(boolean ofFirst) {
        return ofFirst ? !pairs() : secondSide != null && !secondSide.isMany();
    }
}

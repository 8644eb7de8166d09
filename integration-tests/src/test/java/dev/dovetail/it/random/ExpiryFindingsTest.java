package dev.dovetail.it.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.RowGoneException;
import dev.dovetail.it.random.model.Book;
import dev.dovetail.it.random.model.Chapter;
import dev.dovetail.it.random.model.Chapter_;
import dev.dovetail.it.random.model.Course;
import dev.dovetail.it.random.model.Enrollment;
import dev.dovetail.it.random.model.Locker;
import dev.dovetail.it.random.model.Locker_;
import dev.dovetail.it.random.model.Passport;
import dev.dovetail.it.random.model.Passport_;
import dev.dovetail.it.random.model.Person;
import dev.dovetail.it.random.model.Person_;
import dev.dovetail.it.random.model.Shelf;
import dev.dovetail.it.random.model.Skill;
import dev.dovetail.it.random.model.Task;
import dev.dovetail.session.SavepointScope;
import org.junit.jupiter.api.Test;

/** What {@link RandomModelTest} has found about objects whose values were forgotten, by an expiry or a rollback. */
class ExpiryFindingsTest extends Findings {
    @Test
    void anExpiredChildThatGotAParentAndLostItIsAnOrphan() {
        Chapter chapter = add(Type.CHAPTER, "chapter");
        session.flush();
        session.expire(chapter);
        Book book = make(Type.BOOK, "book");

        chapter.book(book);
        book.chapters().clear();

        assertThat(session.select(Chapter_.chapter).list()).isEmpty();
    }

    @Test
    void anExpiredCollectionKeepsNewMembersThatWereNotSaved() {
        Person person = add(Type.PERSON, "person");
        Skill skill = make(Type.SKILL, "skill");
        Task task = make(Type.TASK, "task");
        skill.tasks().add(task);
        person.tasks().add(task);
        person.tasks().remove(task);
        session.flush();

        session.expire(skill);

        assertThat(skill.tasks()).containsExactly(task);
        assertThat(task.needs()).containsExactly(skill);
    }

    @Test
    void whatASavepointTookBackIsNotTakenUpByTheNextRollback() {
        Person owner = add(Type.PERSON, "owner");
        Task task = make(Type.TASK, "task");
        task.owner(owner);
        SavepointScope savepoint = session.savepoint();
        Person reviewer = make(Type.PERSON, "reviewer");
        task.reviewer(reviewer);
        session.flush();

        savepoint.rollback();
        session.rollback();

        assertThat(task.reviewer()).isNull();
        assertThat(reviewer.reviews()).isEmpty();
    }

    @Test
    void aUniqueKeyPassesFromAnExpiredOrphanToItsSuccessor() {
        Person owner = add(Type.PERSON, "owner");
        Passport former = make(Type.PASSPORT, "former");
        former.person(owner);
        session.commit();
        session.close();
        session = store.database().openSession();
        Person found = session.select(Person_.person).single();
        session.expire(found.passport());

        Passport next = make(Type.PASSPORT, "next");
        next.person(found);
        session.commit();

        assertThat(session.select(Passport_.passport).list()).containsExactly(next);
    }

    @Test
    void aPairOfADeletedObjectDoesNotComeBackWithIt() {
        Person person = add(Type.PERSON, "person");
        session.commit();
        person.follows().add(person);
        session.delete(person);
        session.flush();

        session.rollback();
        person.name("renamed");
        session.commit();

        assertThat(person.follows()).isEmpty();
        assertThat(store.count("follows")).isZero();
    }

    @Test
    void aOneToOneThatASavepointTookBackIsNotTakenForTheLastWord() {
        Person owner = add(Type.PERSON, "owner");
        Person other = add(Type.PERSON, "other");
        Passport passport = make(Type.PASSPORT, "passport");
        passport.person(owner);
        SavepointScope savepoint = session.savepoint();
        other.passport(passport);
        session.flush();

        savepoint.rollback();
        Passport next = make(Type.PASSPORT, "next");
        other.passport(next);

        assertThat(passport.person()).isSameAs(owner);
        session.commit();
        assertThat(session.select(Passport_.passport).list()).containsExactlyInAnyOrder(passport, next);
    }

    @Test
    void anExpiredObjectThatTheFlushBeforeItsLoadDeletesSaysSo() {
        Person person = add(Type.PERSON, "person");
        Course course = add(Type.COURSE, "course");
        Enrollment enrollment = make(Type.ENROLLMENT, "enrollment");
        enrollment.person(person).course(course);
        session.flush();
        session.expire(enrollment);
        session.delete(course);

        assertThatThrownBy(enrollment::name).isInstanceOf(RowGoneException.class)
                .hasMessageContaining("was deleted in this transaction");
    }

    @Test
    void aOneToOneThatWasGivenUpUnreadIsNotReadAgainFromTheOtherSide() {
        Person person = ownerOfALocker();

        person.locker(null);

        Locker locker = session.select(Locker_.locker).single();
        assertThat(locker.person()).isNull();
        assertThat(person.locker()).isNull();
        session.commit();
        session.refresh(locker);
        assertThat(locker.person()).isNull();
    }

    @Test
    void aOneToOneThatWasReplacedUnreadIsNotReadAgainFromTheOtherSide() {
        Person person = ownerOfALocker();
        Locker next = add(Type.LOCKER, "next");

        person.locker(next);

        Locker locker = session.select(Locker_.locker).single();
        assertThat(locker.person()).isNull();
        assertThat(person.locker()).isSameAs(next);
        session.commit();
        session.refresh(locker);
        assertThat(locker.person()).isNull();
        assertThat(next.person()).isSameAs(person);
    }

    @Test
    void aPassportThatWasReplacedUnreadIsAnOrphanOnceItIsRead() {
        Person person = add(Type.PERSON, "person");
        Passport former = make(Type.PASSPORT, "former");
        former.person(person);
        Person found = foundAgain();
        session.setAutoflush(false);

        found.passport(null);

        Passport passport = session.select(Passport_.passport).single();
        assertThat(passport.person()).isNull();
        session.commit();
        assertThat(session.select(Passport_.passport).list()).isEmpty();
    }

    @Test
    void expiringAChildWhoseParentWasNotLoadedGivesItBack() {
        Person person = add(Type.PERSON, "person");
        Course course = add(Type.COURSE, "course");
        Enrollment enrollment = make(Type.ENROLLMENT, "enrollment");
        enrollment.person(person).course(course);
        session.flush();
        assertThat(person.enrollments()).hasSize(1);
        session.refresh(enrollment);
        person.enrollments().remove(enrollment);

        session.expire(enrollment);

        assertThat(person.enrollments()).containsExactly(enrollment);
        assertThat(enrollment.person()).isSameAs(person);
    }

    @Test
    void expiringAnOwnerForgetsWhatItAddedToAOneSidedCollection() {
        Shelf shelf = add(Type.SHELF, "shelf");
        Skill skill = add(Type.SKILL, "skill");
        session.flush();
        shelf.topics().add(skill);

        session.expireAll();
        session.flush();

        assertThat(session.hasChanges()).isFalse();
        assertThat(shelf.topics()).isEmpty();
    }

    @Test
    void expiringBothEndsOfAOneToOneTakesBackWhoReplacedWhom() {
        Person person = add(Type.PERSON, "person");
        Locker first = add(Type.LOCKER, "first");
        Locker second = add(Type.LOCKER, "second");
        person.locker(first);
        session.commit();
        second.person(person);

        session.rollback();

        assertThat(person.locker()).isSameAs(first);
        assertThat(second.person()).isNull();
    }

    @Test
    void aFlushThatCompletesAnExpiredObjectLeavesNothingToLoad() {
        Person person = add(Type.PERSON, "person");
        Person follower = add(Type.PERSON, "follower");
        follower.name("name");
        person.followers().add(follower);
        session.commit();
        session.expireAll();
        session.delete(person);

        assertThat(follower.name()).isEqualTo("name");
    }

    /** Found without the locker, which stays unread as nothing is flushed by itself. */
    private Person ownerOfALocker() {
        Person person = add(Type.PERSON, "person");
        Locker locker = make(Type.LOCKER, "locker");
        person.locker(locker);
        Person found = foundAgain();
        session.setAutoflush(false);
        return found;
    }

    private Person foundAgain() {
        session.commit();
        session.close();
        session = store.database().openSession();
        return session.select(Person_.person).single();
    }
}

package dev.dovetail.it.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.random.model.Chapter;
import dev.dovetail.it.random.model.Course;
import dev.dovetail.it.random.model.Course_;
import dev.dovetail.it.random.model.Enrollment;
import dev.dovetail.it.random.model.Enrollment_;
import dev.dovetail.it.random.model.Locker;
import dev.dovetail.it.random.model.Locker_;
import dev.dovetail.it.random.model.Passport;
import dev.dovetail.it.random.model.Passport_;
import dev.dovetail.it.random.model.Person;
import dev.dovetail.it.random.model.Person_;
import dev.dovetail.it.random.model.Skill;
import dev.dovetail.it.random.model.Skill_;
import dev.dovetail.it.random.model.Task;
import dev.dovetail.it.random.model.Task_;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import org.junit.jupiter.api.Test;

/** What {@link RandomModelTest} has found about links and orphans, each in as few steps as show it. */
class RandomFindingsTest extends Findings {
    @Test
    void noParentInsteadOfNoParentMakesNoOrphan() {
        Chapter chapter = add(Type.CHAPTER, "chapter");
        session.commit();

        session.expire(chapter);
        chapter.book(null);
        session.commit();

        assertThat(Session.stateOf(chapter)).isEqualTo(EntityState.PERSISTENT);
    }

    @Test
    void aNewObjectThatLosesItsOneToOneToAnotherIsNotSaved() {
        Person person = add(Type.PERSON, "person");
        Passport first = make(Type.PASSPORT, "first");
        Passport second = make(Type.PASSPORT, "second");
        person.passport(first);

        second.person(person);
        session.commit();

        assertThat(Session.stateOf(first)).isEqualTo(EntityState.TRANSIENT);
        assertThat(session.select(Passport_.passport).list()).containsExactly(second);
    }

    @Test
    void anOrphanOfAOneToOneMakesRoomBeforeALazyLoad() {
        Person person = add(Type.PERSON, "person");
        person.passport(make(Type.PASSPORT, "first"));
        session.commit();
        session.expireAll();

        person.passport(make(Type.PASSPORT, "second"));
        assertThat(person.tasks()).isEmpty();
        session.commit();

        assertThat(session.select(Passport_.passport).list()).extracting(Passport::label).containsExactly("second");
    }

    @Test
    void anOrphanWhoseParentIsDeletedDoesNotWaitForAnother() {
        Person person = add(Type.PERSON, "person");
        Person other = add(Type.PERSON, "other");
        Task task = make(Type.TASK, "task");
        person.tasks().add(task);
        session.commit();
        person.tasks().remove(task);
        session.delete(person);

        assertThat(other.skills()).isEmpty();
        session.commit();

        assertThat(session.select(Task_.task).list()).isEmpty();
        assertThat(session.select(Person_.person).list()).containsExactly(other);
    }

    @Test
    void pairsOfAWaitingOrphanAreWrittenOnce() {
        Person person = add(Type.PERSON, "person");
        Task task = make(Type.TASK, "task");
        person.tasks().add(task);
        session.commit();
        person.tasks().remove(task);
        task.needs().add(make(Type.SKILL, "skill"));
        assertThat(person.followers()).isEmpty();

        session.commit();

        assertThat(session.select(Task_.task).list()).isEmpty();
        assertThat(store.count("task_skills")).isZero();
    }

    @Test
    void aNewOrphanThatOthersHoldIsLeftOutWithoutAWord() {
        Person person = make(Type.PERSON, "person");
        Task task = make(Type.TASK, "task");
        person.tasks().add(task);
        Skill skill = make(Type.SKILL, "skill");
        task.needs().add(skill);
        session.add(task);

        person.tasks().remove(task);
        session.commit();

        assertThat(session.select(Skill_.skill).list()).containsExactly(skill);
        assertThat(skill.tasks()).containsExactly(task);
        assertThat(Session.stateOf(task)).isEqualTo(EntityState.TRANSIENT);
    }

    @Test
    void aNewOrphanThatFindsAParentIsSavedByWhoeverHoldsIt() {
        Person person = add(Type.PERSON, "person");
        Course course = add(Type.COURSE, "course");
        Enrollment enrollment = make(Type.ENROLLMENT, "enrollment");
        enrollment.person(person).course(course);
        person.enrollments().remove(enrollment);
        session.flush();
        Person other = make(Type.PERSON, "other");

        enrollment.person(other);
        session.commit();

        assertThat(session.select(Enrollment_.enrollment).list()).containsExactly(enrollment);
        assertThat(session.select(Course_.course).list()).containsExactly(course);
    }

    @Test
    void whatTheKeyAlreadySaysIsNoChange() {
        Person person = add(Type.PERSON, "person");
        Locker locker = add(Type.LOCKER, "locker");
        locker.person(person);
        session.commit();
        session.close();
        session = store.database().openSession();
        Locker found = session.select(Locker_.locker).single();
        Person owner = session.select(Person_.person).single();

        found.person(owner);

        assertThat(session.hasChanges()).isFalse();
        assertThat(owner.locker()).isSameAs(found);
    }
}

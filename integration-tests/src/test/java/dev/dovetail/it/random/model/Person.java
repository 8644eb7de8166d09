package dev.dovetail.it.random.model;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OneToOne;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The centre: at one end of most relationships. */
@Entity(table = "people")
public abstract class Person implements Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The key to the team. */
    @ForeignKey(Team.class)
    public abstract @Nullable Long teamId();

    /** Many to one. */
    @ManyToOne(backPopulates = "members")
    public abstract @Nullable Team team();

    /** Sets it. */
    public abstract Person team(@Nullable Team team);

    /** Owned: who loses its person is deleted. */
    @OneToMany(backPopulates = "owner",
            cascade = {Cascade.SAVE, Cascade.MERGE, Cascade.DELETE, Cascade.DETACH}, deleteOrphans = true)
    public abstract List<Task> tasks();

    /** Replaces them. */
    public abstract Person tasks(List<Task> tasks);

    /** A second key of the same target. */
    @OneToMany(backPopulates = "reviewer")
    public abstract Collection<Task> reviews();

    /** Replaces them. */
    public abstract Person reviews(Collection<Task> reviews);

    /** One to one, optional. */
    @OneToOne(backPopulates = "person")
    public abstract @Nullable Locker locker();

    /** Sets it. */
    public abstract Person locker(@Nullable Locker locker);

    /** One to one, owned. */
    @OneToOne(backPopulates = "person", cascade = Cascade.ALL, deleteOrphans = true)
    public abstract @Nullable Passport passport();

    /** Sets it. */
    public abstract Person passport(@Nullable Passport passport);

    /** Many to many. */
    @ManyToMany(backPopulates = "people", associationTable = @AssociationTable(name = "person_skills"))
    public abstract Set<Skill> skills();

    /** Replaces them. */
    public abstract Person skills(Set<Skill> skills);

    /** Many to many, without another side. */
    @ManyToMany(associationTable = @AssociationTable(name = "person_hobbies"))
    public abstract List<Skill> hobbies();

    /** Replaces them. */
    public abstract Person hobbies(List<Skill> hobbies);

    /** Many to many, of the same table. */
    @ManyToMany(backPopulates = "followers", associationTable = @AssociationTable(
            name = "follows", columns = "follower_id", inverseColumns = "followed_id"))
    public abstract List<Person> follows();

    /** Replaces them. */
    public abstract Person follows(List<Person> follows);

    /** The other side of it. */
    @ManyToMany(backPopulates = "follows")
    public abstract Set<Person> followers();

    /** Replaces them. */
    public abstract Person followers(Set<Person> followers);

    /** The key to the home. */
    @ForeignKey(Place.class)
    public abstract @Nullable Long homeId();

    /** Many to one, without another side. */
    @ManyToOne
    public abstract @Nullable Place home();

    /** Sets it. */
    public abstract Person home(@Nullable Place home);

    /** The key to the seat. */
    @ForeignKey(Seat.class)
    @Column(unique = true)
    public abstract @Nullable Long seatId();

    /** One to one, without another side, the key here. */
    @OneToOne
    public abstract @Nullable Seat seat();

    /** Sets it. */
    public abstract Person seat(@Nullable Seat seat);

    /** Association entities. */
    @OneToMany(backPopulates = "person",
            cascade = {Cascade.SAVE, Cascade.MERGE, Cascade.DELETE, Cascade.DETACH}, deleteOrphans = true)
    public abstract Set<Enrollment> enrollments();

    /** Replaces them. */
    public abstract Person enrollments(Set<Enrollment> enrollments);
}

package dev.dovetail.it.states;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** Owns a motor that does not know of it. */
@Entity(table = "st_rigs")
public interface Rig {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The name. */
    String name();

    /** Sets it. */
    Rig name(String name);

    /** Unique. */
    @Nullable
    @Column(unique = true)
    @ForeignKey(Motor.class)
    Long motorId();

    /** Owned one way. */
    @Nullable
    @OneToOne(cascade = Cascade.ALL, deleteOrphans = true, singleParent = true)
    Motor motor();

    /** Sets it. */
    Rig motor(@Nullable Motor motor);
}

package dev.dovetail.jackson.shop;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity(table = "people")
public interface Person {
    @Id
    int id();

    Person id(int id);

    @ManyToMany(backPopulates = "knownBy", associationTable = @AssociationTable(name = "known",
            columns = "one", inverseColumns = "other"))
    Set<Person> knows();

    @ManyToMany(backPopulates = "knows")
    Set<Person> knownBy();

    @ForeignKey(Person.class)
    @Nullable Integer mentorId();

    @ManyToOne(foreignKey = "mentorId")
    @Nullable Person mentor();

    Person mentor(@Nullable Person mentor);
}

package dev.dovetail.it.rekey;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Loans refer to it by a value that is not its identifier. */
@Entity(table = "rekey_members")
interface Member {
    @Id
    @GeneratedValue
    Long id();

    @Column(length = 40, unique = true)
    String email();

    Member email(String email);

    @OneToMany(backPopulates = "member")
    List<Loan> loans();
}

package dev.dovetail.validation.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;

/** In the style of JavaBeans, with an identifier that the application assigns. */
@Entity(table = "customers")
public interface Customer {
    @Id
    String getCode();

    void setCode(String code);

    @Email
    @NotNull
    String getMail();

    void setMail(String mail);
}

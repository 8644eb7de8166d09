package shop;

import dev.dovetail.annotation.Convert;

/** An embedded record with a component of a type that Immutables generates. */
public record Address(String city, @Convert(MoneyConverter.class) ImmutableMoney rent) {}

package shop;

import dev.dovetail.annotation.Converter;

/** Stores money as a number of cents. */
public final class MoneyConverter implements Converter<ImmutableMoney, Long> {
    @Override
    public Long toColumn(ImmutableMoney money) {
        return money.cents();
    }

    @Override
    public ImmutableMoney toProperty(Long cents) {
        return ImmutableMoney.builder().cents(cents).build();
    }
}

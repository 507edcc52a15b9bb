package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class SecondTryTest {

    private int tries;

    @AfterEach
    void endTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void leavesItAtTheFirstTryWhereNobodyWasQuicker() {
        assertThat(SecondTry.of(() -> refusedBefore(1))).isEqualTo("saved at try 1");
    }

    @Test
    void triesOnceMoreWhereSomebodyWasQuicker() {
        assertThat(SecondTry.of(() -> refusedBefore(2))).isEqualTo("saved at try 2");
    }

    @Test
    void triesOnceMoreWhereSomebodyChangedItMeanwhile() {
        String done =
                SecondTry.of(
                        () -> {
                            if (++tries == 1) {
                                throw new OptimisticLockingFailureException("another version");
                            }
                            return "changed at try " + tries;
                        });

        assertThat(done).isEqualTo("changed at try 2");
    }

    @Test
    void triesNoThirdTime() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> SecondTry.of(() -> refusedBefore(3)));
        assertThat(tries).isEqualTo(2);
    }

    @Test
    void doesNotRepeatWhatFailedForAnotherReason() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                SecondTry.of(
                                        () -> {
                                            tries++;
                                            throw new IllegalStateException("no disk");
                                        }));
        assertThat(tries).isOne();
    }

    @Test
    void doesNotTryAgainInATransactionThatIsLostAlready() {
        TransactionSynchronizationManager.setActualTransactionActive(true);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> SecondTry.of(() -> refusedBefore(2)));
        assertThat(tries).isOne();
    }

    private String refusedBefore(int success) {
        tries++;
        if (tries < success) {
            throw new DuplicateKeyException("outlet_folded");
        }
        return "saved at try " + tries;
    }
}

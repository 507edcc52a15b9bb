package org.claimdesk.evidence.verification;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalTime;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the desk verifies its passages by itself. */
@Service
public class Nights {

    private final NightSetting setting;

    Nights(NightSetting setting) {
        this.setting = setting;
    }

    /** In hours and minutes, in the time zone of the desk. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public LocalTime time() {
        return setting.time();
    }

    /** From the next time on that it is so late where the desk is; seconds are left out. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional
    public void change(LocalTime time) {
        setting.change(time);
    }
}

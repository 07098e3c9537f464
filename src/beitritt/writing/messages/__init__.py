"""What is mailed: circulars, reminders, invitations and links to an account; and the mailer that sends them.

    occasion, deadline, notification → sections → `text` → `mailer`

The text of a circular is also what pages show and letters print.
"""

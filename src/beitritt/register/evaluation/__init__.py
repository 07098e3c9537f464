"""What taking part costs and brings, and whether it still justifies itself.

    efforts → sums        hours, posts and money of a body, by unit, task, subject and year (`effort`, `sums`)
    indicators → attained benefit as measured values against targets, and as words where no number fits (`indicators`)
    evidence → review     both of a period with the body's standing, and the decision that is taken on it (`reviews`)
    decision → statements what a decision makes a body declare, with the days that notice allows (`consequences`)

All amounts are decimals, never binary fractions. Hours and posts are two measures and are not converted into each
other. What nobody recorded is None, not nought.
"""

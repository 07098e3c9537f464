"""What words are, whoever writes them: names of bodies and initiatives, dates, periods, words for who acts."""

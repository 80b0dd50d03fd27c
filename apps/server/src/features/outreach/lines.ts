/**
 * Sentences that every automatic call shares. Short, slow, one thing each; each is one sound, so a hospital can record
 * it in its own voice.
 */
export const lines = {
  recorded: '为了保证服务质量，本次通话将会录音。',
  keysHint: '没听清可以按星号键重听。',
  optOutOffer: '以后不想接到这样的电话，请按9。打错了，请按7。',
  askBirthYear: '为了保护您的隐私，请按四位数字，输入患者的出生年份。比如一九五二年，请按1952。',
  askIdTail: '为了保护您的隐私，请按患者身份证号码的最后四位数字，字母X请按星号键。',
  identityWrong: '和我们的记录对不上，请再输一次。',
  identityFailed: '抱歉，没有核对上，今天就不打扰您了。有事可以打这个号码找我们。再见。',
  thanksVerified: '谢谢您。下面请您听完问题以后按键回答。',
  personNoted: '好的，已经记下来了，随访护士会给您打电话。',
  noInput: '没有听到您的按键。',
  giveUp: '看来现在不太方便，我们下次再联系您。您保重，再见。',
  thanks: '问题都问完了，谢谢您的配合，祝您早日康复。',
  lastOptOut: '以后不想接到这样的电话，请按9。再见。',
  askOptOut: '以后都不再打给您，请按1。只是这次不参加，请按2。继续听，请按3。',
  optedOut: '好的，以后不再给您打这样的电话。再见。',
  refused: '好的，这次就不打扰您了。再见。',
  wrongPerson: '对不起，打扰您了，我们会更正号码。再见。',
  noticeMenu: '再听一遍请按1，已经知道了请按2。',
  noticeOptOut: '以后不想接到这样的电话，请按9。',
  noticeWrongKey: '没有这个选项。',
  noticeConfirmed: '好的，谢谢您。',
  goodbye: '再见。',
  hold: '请您稍等。',
  /** To somebody whom we called and cannot go on with. */
  released: '对不起，电话系统出了点问题，我们会再和您联系。再见。',
  /** To somebody who is brought to a nurse, and to whom the questions are put by voice when no nurse is free. */
  toNurse: '正在为您接通随访护士，请稍等。',
  nursesBusy: '护士现在都在通话，先由自动语音问您几个问题。',
  incoming: '您好，这里是医院随访中心。我们会再给您打电话，谢谢您的来电，再见。',
} as const;

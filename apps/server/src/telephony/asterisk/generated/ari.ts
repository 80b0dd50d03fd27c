// Generated from the ARI description that ships with Asterisk by `npm run gen`. Do not edit.

export interface Application {
  name: string;
  channel_ids: string[];
  bridge_ids: string[];
  endpoint_ids: string[];
  device_names: string[];
  events_allowed: Record<string, unknown>[];
  events_disallowed: Record<string, unknown>[];
}

export interface BuildInfo {
  os: string;
  kernel: string;
  options: string;
  machine: string;
  date: string;
  user: string;
}

export interface SystemInfo {
  version: string;
  entity_id: string;
}

export interface SetId {
  user: string;
  group: string;
}

export interface ConfigInfo {
  name: string;
  default_language: string;
  max_channels?: number;
  max_open_files?: number;
  max_load?: number;
  setid: SetId;
}

export interface StatusInfo {
  startup_time: string;
  last_reload_time: string;
}

export interface AsteriskInfo {
  build?: BuildInfo;
  system?: SystemInfo;
  config?: ConfigInfo;
  status?: StatusInfo;
}

export interface AsteriskPing {
  asterisk_id: string;
  ping: string;
  timestamp: string;
}

export interface Module {
  name: string;
  description: string;
  use_count: number;
  status: string;
  support_level: string;
}

export interface LogChannel {
  channel: string;
  type: string;
  status: string;
  configuration: string;
}

export interface Variable {
  value: string;
}

export interface Variables {
  variables: Record<string, unknown>;
}

export interface ConfigTuple {
  attribute: string;
  value: string;
}

export interface Bridge {
  id: string;
  technology: string;
  bridge_type: string;
  bridge_class: string;
  creator: string;
  name: string;
  channels: string[];
  video_mode?: string;
  video_source_id?: string;
  creationtime: string;
  bridgevars?: Record<string, unknown>;
}

export interface Dialed {

}

export interface DialplanCEP {
  context: string;
  exten: string;
  priority: number;
  app_name: string;
  app_data: string;
}

export interface CallerID {
  name: string;
  number: string;
}

export interface RTPstat {
  txcount: number;
  rxcount: number;
  txjitter?: number;
  rxjitter?: number;
  remote_maxjitter?: number;
  remote_minjitter?: number;
  remote_normdevjitter?: number;
  remote_stdevjitter?: number;
  local_maxjitter?: number;
  local_minjitter?: number;
  local_normdevjitter?: number;
  local_stdevjitter?: number;
  txploss: number;
  rxploss: number;
  remote_maxrxploss?: number;
  remote_minrxploss?: number;
  remote_normdevrxploss?: number;
  remote_stdevrxploss?: number;
  local_maxrxploss?: number;
  local_minrxploss?: number;
  local_normdevrxploss?: number;
  local_stdevrxploss?: number;
  rtt?: number;
  maxrtt?: number;
  minrtt?: number;
  normdevrtt?: number;
  stdevrtt?: number;
  local_ssrc: number;
  remote_ssrc: number;
  txoctetcount: number;
  rxoctetcount: number;
  channel_uniqueid: string;
}

export interface Channel {
  id: string;
  protocol_id: string;
  name: string;
  state: string;
  caller: CallerID;
  connected: CallerID;
  accountcode: string;
  dialplan: DialplanCEP;
  creationtime: string;
  language: string;
  channelvars?: Record<string, unknown>;
  caller_rdnis?: string;
  tenantid?: string;
}

export interface DeviceState {
  name: string;
  state: string;
}

export interface Endpoint {
  technology: string;
  resource: string;
  state?: string;
  channel_ids: string[];
}

export interface TextMessage {
  from: string;
  to: string;
  body: string;
  variables?: Record<string, unknown>;
}

export interface Message {
  type: string;
  asterisk_id?: string;
}

export interface MissingParams {
  params: string[];
}

export interface ContactInfo {
  uri: string;
  contact_status: string;
  aor: string;
  roundtrip_usec?: string;
}

export interface Peer {
  peer_status: string;
  cause?: string;
  address?: string;
  port?: string;
  time?: string;
}

export interface DeviceStateChanged {
  type: 'DeviceStateChanged';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  device_state: DeviceState;
}

export interface PlaybackStarted {
  type: 'PlaybackStarted';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  playback: Playback;
}

export interface PlaybackContinuing {
  type: 'PlaybackContinuing';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  playback: Playback;
}

export interface PlaybackFinished {
  type: 'PlaybackFinished';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  playback: Playback;
}

export interface RecordingStarted {
  type: 'RecordingStarted';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  recording: LiveRecording;
}

export interface RecordingFinished {
  type: 'RecordingFinished';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  recording: LiveRecording;
}

export interface RecordingFailed {
  type: 'RecordingFailed';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  recording: LiveRecording;
}

export interface ApplicationMoveFailed {
  type: 'ApplicationMoveFailed';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  channel: Channel;
  destination: string;
  args: string[];
}

export interface ApplicationRegistered {
  type: 'ApplicationRegistered';
  asterisk_id?: string;
  application: string;
  timestamp: string;
}

export interface ApplicationUnregistered {
  type: 'ApplicationUnregistered';
  asterisk_id?: string;
  application: string;
  timestamp: string;
}

export interface ApplicationReplaced {
  type: 'ApplicationReplaced';
  asterisk_id?: string;
  application: string;
  timestamp: string;
}

export interface BridgeCreated {
  type: 'BridgeCreated';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  bridge: Bridge;
}

export interface BridgeDestroyed {
  type: 'BridgeDestroyed';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  bridge: Bridge;
}

export interface BridgeMerged {
  type: 'BridgeMerged';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  bridge: Bridge;
  bridge_from: Bridge;
}

export interface BridgeVideoSourceChanged {
  type: 'BridgeVideoSourceChanged';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  bridge: Bridge;
  old_video_source_id?: string;
}

export interface BridgeBlindTransfer {
  type: 'BridgeBlindTransfer';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  channel: Channel;
  replace_channel?: Channel;
  transferee?: Channel;
  exten: string;
  context: string;
  result: string;
  is_external: boolean;
  bridge?: Bridge;
}

export interface BridgeAttendedTransfer {
  type: 'BridgeAttendedTransfer';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  transferer_first_leg: Channel;
  transferer_second_leg: Channel;
  replace_channel?: Channel;
  transferee?: Channel;
  transfer_target?: Channel;
  result: string;
  is_external: boolean;
  transferer_first_leg_bridge?: Bridge;
  transferer_second_leg_bridge?: Bridge;
  destination_type: string;
  destination_bridge?: string;
  destination_application?: string;
  destination_link_first_leg?: Channel;
  destination_link_second_leg?: Channel;
  destination_threeway_channel?: Channel;
  destination_threeway_bridge?: Bridge;
}

export interface ChannelCreated {
  type: 'ChannelCreated';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  channel: Channel;
}

export interface ChannelDestroyed {
  type: 'ChannelDestroyed';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  cause: number;
  cause_txt: string;
  tech_cause?: number;
  channel: Channel;
}

export interface ChannelEnteredBridge {
  type: 'ChannelEnteredBridge';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  bridge: Bridge;
  channel?: Channel;
}

export interface ChannelLeftBridge {
  type: 'ChannelLeftBridge';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  bridge: Bridge;
  channel: Channel;
}

export interface ChannelStateChange {
  type: 'ChannelStateChange';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  channel: Channel;
}

export interface ChannelDtmfReceived {
  type: 'ChannelDtmfReceived';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  digit: string;
  duration_ms: number;
  channel: Channel;
}

export interface ChannelDialplan {
  type: 'ChannelDialplan';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  channel: Channel;
  dialplan_app: string;
  dialplan_app_data: string;
}

export interface ChannelCallerId {
  type: 'ChannelCallerId';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  caller_presentation: number;
  caller_presentation_txt: string;
  channel: Channel;
}

export interface ChannelUserevent {
  type: 'ChannelUserevent';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  eventname: string;
  channel?: Channel;
  bridge?: Bridge;
  endpoint?: Endpoint;
  userevent: Record<string, unknown>;
}

export interface ChannelHangupRequest {
  type: 'ChannelHangupRequest';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  cause?: number;
  tech_cause?: number;
  soft?: boolean;
  channel: Channel;
}

export interface ChannelVarset {
  type: 'ChannelVarset';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  variable: string;
  value: string;
  channel?: Channel;
}

export interface ChannelHold {
  type: 'ChannelHold';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  channel: Channel;
  musicclass?: string;
}

export interface ChannelUnhold {
  type: 'ChannelUnhold';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  channel: Channel;
}

export interface ChannelToneDetected {
  type: 'ChannelToneDetected';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  channel: Channel;
}

export interface ChannelTalkingStarted {
  type: 'ChannelTalkingStarted';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  channel: Channel;
}

export interface ChannelTalkingFinished {
  type: 'ChannelTalkingFinished';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  channel: Channel;
  duration: number;
}

export interface ContactStatusChange {
  type: 'ContactStatusChange';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  endpoint: Endpoint;
  contact_info: ContactInfo;
}

export interface PeerStatusChange {
  type: 'PeerStatusChange';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  endpoint: Endpoint;
  peer: Peer;
}

export interface EndpointStateChange {
  type: 'EndpointStateChange';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  endpoint: Endpoint;
}

export interface Dial {
  type: 'Dial';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  caller?: Channel;
  peer: Channel;
  forward?: string;
  forwarded?: Channel;
  dialstring?: string;
  dialstatus: string;
}

export interface StasisEnd {
  type: 'StasisEnd';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  channel: Channel;
}

export interface StasisStart {
  type: 'StasisStart';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  args: string[];
  channel: Channel;
  replace_channel?: Channel;
}

export interface TextMessageReceived {
  type: 'TextMessageReceived';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  message: TextMessage;
  endpoint?: Endpoint;
}

export interface ChannelConnectedLine {
  type: 'ChannelConnectedLine';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  channel: Channel;
}

export interface ChannelTransfer {
  type: 'ChannelTransfer';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  state?: string;
  refer_to: ReferTo;
  referred_by: ReferredBy;
}

export interface ReferTo {
  requested_destination: RequiredDestination;
  destination_channel?: Channel;
  connected_channel?: Channel;
  bridge?: Bridge;
}

export interface ReferredBy {
  source_channel: Channel;
  connected_channel?: Channel;
  bridge?: Bridge;
}

export interface RequiredDestination {
  protocol_id?: string;
  destination?: string;
  additional_protocol_params?: AdditionalParam[];
}

export interface AdditionalParam {
  parameter_name: string;
  parameter_value: string;
}

export interface RESTHeader {
  name: string;
  value: string;
}

export interface RESTQueryStringParameter {
  name: string;
  value: string;
}

export interface RESTRequest {
  type: string;
  transaction_id: string;
  request_id: string;
  method: string;
  uri: string;
  content_type?: string;
  query_strings?: RESTQueryStringParameter[];
  message_body?: string;
}

export interface RESTResponse {
  type: 'RESTResponse';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  transaction_id: string;
  request_id: string;
  status_code: number;
  reason_phrase: string;
  uri: string;
  content_type?: string;
  message_body?: string;
}

export interface CallBroadcast {
  type: 'CallBroadcast';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  channel: Channel;
  caller?: string;
  called?: string;
}

export interface CallClaimed {
  type: 'CallClaimed';
  asterisk_id?: string;
  application: string;
  timestamp: string;
  channel: Channel;
  winner_app: string;
}

export interface Playback {
  id: string;
  media_uri: string;
  next_media_uri?: string;
  target_uri: string;
  language?: string;
  state: string;
}

export interface StoredRecording {
  name: string;
  format: string;
}

export interface LiveRecording {
  name: string;
  format: string;
  target_uri: string;
  state: string;
  duration?: number;
  talking_duration?: number;
  silence_duration?: number;
  cause?: string;
}

export interface FormatLangPair {
  language: string;
  format: string;
}

export interface Sound {
  id: string;
  text?: string;
  formats: FormatLangPair[];
}

export type AriEvent =
  | DeviceStateChanged
  | PlaybackStarted
  | PlaybackContinuing
  | PlaybackFinished
  | RecordingStarted
  | RecordingFinished
  | RecordingFailed
  | ApplicationMoveFailed
  | ApplicationRegistered
  | ApplicationUnregistered
  | ApplicationReplaced
  | BridgeCreated
  | BridgeDestroyed
  | BridgeMerged
  | BridgeBlindTransfer
  | BridgeAttendedTransfer
  | BridgeVideoSourceChanged
  | ChannelCreated
  | ChannelDestroyed
  | ChannelEnteredBridge
  | ChannelLeftBridge
  | ChannelStateChange
  | ChannelDtmfReceived
  | ChannelDialplan
  | ChannelCallerId
  | ChannelUserevent
  | ChannelHangupRequest
  | ChannelVarset
  | ChannelToneDetected
  | ChannelTalkingStarted
  | ChannelTalkingFinished
  | ChannelHold
  | ChannelUnhold
  | ContactStatusChange
  | EndpointStateChange
  | Dial
  | StasisEnd
  | StasisStart
  | TextMessageReceived
  | ChannelConnectedLine
  | PeerStatusChange
  | ChannelTransfer
  | RESTResponse
  | CallBroadcast
  | CallClaimed;

export interface AriOperations {
  'applications.list': { parameters: {  }; answer: Application[] };
  'applications.get': { parameters: { applicationName: string }; answer: Application };
  'applications.subscribe': { parameters: { applicationName: string; eventSource: string }; answer: Application };
  'applications.unsubscribe': { parameters: { applicationName: string; eventSource: string }; answer: Application };
  'applications.filter': { parameters: { applicationName: string; filter?: Record<string, unknown> }; answer: Application };
  'asterisk.getObject': { parameters: { configClass: string; objectType: string; id: string }; answer: ConfigTuple[] };
  'asterisk.updateObject': { parameters: { configClass: string; objectType: string; id: string; fields?: Record<string, unknown> }; answer: ConfigTuple[] };
  'asterisk.deleteObject': { parameters: { configClass: string; objectType: string; id: string }; answer: void };
  'asterisk.getInfo': { parameters: { only?: string }; answer: AsteriskInfo };
  'asterisk.ping': { parameters: {  }; answer: AsteriskPing };
  'asterisk.listModules': { parameters: {  }; answer: Module[] };
  'asterisk.getModule': { parameters: { moduleName: string }; answer: Module };
  'asterisk.loadModule': { parameters: { moduleName: string }; answer: void };
  'asterisk.unloadModule': { parameters: { moduleName: string }; answer: void };
  'asterisk.reloadModule': { parameters: { moduleName: string }; answer: void };
  'asterisk.listLogChannels': { parameters: {  }; answer: LogChannel[] };
  'asterisk.addLog': { parameters: { logChannelName: string; configuration: string }; answer: void };
  'asterisk.deleteLog': { parameters: { logChannelName: string }; answer: void };
  'asterisk.rotateLog': { parameters: { logChannelName: string }; answer: void };
  'asterisk.getGlobalVar': { parameters: { variable: string }; answer: Variable };
  'asterisk.setGlobalVar': { parameters: { variable: string; value?: string }; answer: void };
  'bridges.list': { parameters: {  }; answer: Bridge[] };
  'bridges.create': { parameters: { type?: string; bridgeId?: string; name?: string; variables?: Record<string, unknown> }; answer: Bridge };
  'bridges.createWithId': { parameters: { type?: string; bridgeId: string; name?: string; variables?: Record<string, unknown> }; answer: Bridge };
  'bridges.get': { parameters: { bridgeId: string }; answer: Bridge };
  'bridges.destroy': { parameters: { bridgeId: string }; answer: void };
  'bridges.getBridgeVar': { parameters: { bridgeId: string; variable: string }; answer: Variable };
  'bridges.setBridgeVar': { parameters: { bridgeId: string; variable: string; value?: string; report_events?: boolean }; answer: void };
  'bridges.getBridgeVars': { parameters: { bridgeId: string; variables: string }; answer: Variables };
  'bridges.setBridgeVars': { parameters: { bridgeId: string; variables: Record<string, unknown> }; answer: void };
  'bridges.addChannel': { parameters: { bridgeId: string; channel: string; role?: string; absorbDTMF?: boolean; mute?: boolean; inhibitConnectedLineUpdates?: boolean }; answer: void };
  'bridges.removeChannel': { parameters: { bridgeId: string; channel: string }; answer: void };
  'bridges.setVideoSource': { parameters: { bridgeId: string; channelId: string }; answer: void };
  'bridges.clearVideoSource': { parameters: { bridgeId: string }; answer: void };
  'bridges.startMoh': { parameters: { bridgeId: string; mohClass?: string }; answer: void };
  'bridges.stopMoh': { parameters: { bridgeId: string }; answer: void };
  'bridges.play': { parameters: { bridgeId: string; media: string; announcer_format?: string; lang?: string; offsetms?: number; skipms?: number; playbackId?: string }; answer: Playback };
  'bridges.playWithId': { parameters: { bridgeId: string; playbackId: string; media: string; announcer_format?: string; lang?: string; offsetms?: number; skipms?: number }; answer: Playback };
  'bridges.record': { parameters: { bridgeId: string; name: string; format: string; recorder_format?: string; maxDurationSeconds?: number; maxSilenceSeconds?: number; ifExists?: string; beep?: boolean; terminateOn?: string }; answer: LiveRecording };
  'channels.list': { parameters: {  }; answer: Channel[] };
  'channels.originate': { parameters: { endpoint: string; extension?: string; context?: string; priority?: number; label?: string; app?: string; appArgs?: string; callerId?: string; timeout?: number; variables?: Record<string, unknown>; channelId?: string; otherChannelId?: string; originator?: string; formats?: string }; answer: Channel };
  'channels.create': { parameters: { endpoint: string; app: string; appArgs?: string; channelId?: string; otherChannelId?: string; originator?: string; formats?: string; variables?: Record<string, unknown> }; answer: Channel };
  'channels.get': { parameters: { channelId: string }; answer: Channel };
  'channels.originateWithId': { parameters: { channelId: string; endpoint: string; extension?: string; context?: string; priority?: number; label?: string; app?: string; appArgs?: string; callerId?: string; timeout?: number; variables?: Record<string, unknown>; otherChannelId?: string; originator?: string; formats?: string }; answer: Channel };
  'channels.hangup': { parameters: { channelId: string; reason_code?: string; reason?: string }; answer: void };
  'channels.continueInDialplan': { parameters: { channelId: string; context?: string; extension?: string; priority?: number; label?: string }; answer: void };
  'channels.move': { parameters: { channelId: string; app: string; appArgs?: string }; answer: void };
  'channels.redirect': { parameters: { channelId: string; endpoint: string }; answer: void };
  'channels.answer': { parameters: { channelId: string }; answer: void };
  'channels.ring': { parameters: { channelId: string }; answer: void };
  'channels.ringStop': { parameters: { channelId: string }; answer: void };
  'channels.progress': { parameters: { channelId: string }; answer: void };
  'channels.sendDTMF': { parameters: { channelId: string; dtmf?: string; before?: number; between?: number; duration?: number; after?: number }; answer: void };
  'channels.mute': { parameters: { channelId: string; direction?: string }; answer: void };
  'channels.unmute': { parameters: { channelId: string; direction?: string }; answer: void };
  'channels.hold': { parameters: { channelId: string }; answer: void };
  'channels.unhold': { parameters: { channelId: string }; answer: void };
  'channels.startMoh': { parameters: { channelId: string; mohClass?: string }; answer: void };
  'channels.stopMoh': { parameters: { channelId: string }; answer: void };
  'channels.startSilence': { parameters: { channelId: string }; answer: void };
  'channels.stopSilence': { parameters: { channelId: string }; answer: void };
  'channels.play': { parameters: { channelId: string; media: string; lang?: string; offsetms?: number; skipms?: number; playbackId?: string }; answer: Playback };
  'channels.playWithId': { parameters: { channelId: string; playbackId: string; media: string; lang?: string; offsetms?: number; skipms?: number }; answer: Playback };
  'channels.record': { parameters: { channelId: string; name: string; format: string; maxDurationSeconds?: number; maxSilenceSeconds?: number; ifExists?: string; beep?: boolean; terminateOn?: string }; answer: LiveRecording };
  'channels.getChannelVar': { parameters: { channelId: string; variable: string }; answer: Variable };
  'channels.setChannelVar': { parameters: { channelId: string; variable: string; value?: string; report_events?: boolean }; answer: void };
  'channels.getChannelVars': { parameters: { channelId: string; variables: string }; answer: Variables };
  'channels.setChannelVars': { parameters: { channelId: string; variables: Record<string, unknown> }; answer: void };
  'channels.snoopChannel': { parameters: { channelId: string; spy?: string; whisper?: string; app: string; appArgs?: string; snoopId?: string }; answer: Channel };
  'channels.snoopChannelWithId': { parameters: { channelId: string; snoopId: string; spy?: string; whisper?: string; app: string; appArgs?: string }; answer: Channel };
  'channels.dial': { parameters: { channelId: string; caller?: string; timeout?: number }; answer: void };
  'channels.rtpstatistics': { parameters: { channelId: string }; answer: RTPstat };
  'channels.externalMedia': { parameters: { channelId?: string; app: string; variables?: Record<string, unknown>; external_host?: string; encapsulation?: string; transport?: string; connection_type?: string; format: string; direction?: string; data?: string; transport_data?: string }; answer: Channel };
  'channels.transfer_progress': { parameters: { channelId: string; states: string }; answer: void };
  'deviceStates.list': { parameters: {  }; answer: DeviceState[] };
  'deviceStates.get': { parameters: { deviceName: string }; answer: DeviceState };
  'deviceStates.update': { parameters: { deviceName: string; deviceState: string }; answer: void };
  'deviceStates.delete': { parameters: { deviceName: string }; answer: void };
  'endpoints.list': { parameters: {  }; answer: Endpoint[] };
  'endpoints.sendMessage': { parameters: { to: string; from: string; body?: string; variables?: Record<string, unknown> }; answer: void };
  'endpoints.refer': { parameters: { to: string; from: string; refer_to: string; to_self?: boolean; variables?: Record<string, unknown> }; answer: void };
  'endpoints.listByTech': { parameters: { tech?: string }; answer: Endpoint[] };
  'endpoints.get': { parameters: { tech?: string; resource?: string }; answer: Endpoint };
  'endpoints.sendMessageToEndpoint': { parameters: { tech?: string; resource?: string; from: string; body?: string; variables?: Record<string, unknown> }; answer: void };
  'endpoints.referToEndpoint': { parameters: { tech?: string; resource?: string; from: string; refer_to: string; to_self?: boolean; variables?: Record<string, unknown> }; answer: void };
  'events.eventWebsocket': { parameters: { app: string; subscribeAll?: boolean }; answer: Message };
  'events.userEvent': { parameters: { eventName: string; application: string; source?: string; variables?: Record<string, unknown> }; answer: void };
  'events.claimChannel': { parameters: { channelId: string; application: string }; answer: void };
  'playbacks.get': { parameters: { playbackId: string }; answer: Playback };
  'playbacks.stop': { parameters: { playbackId: string }; answer: void };
  'playbacks.control': { parameters: { playbackId: string; operation: string }; answer: void };
  'recordings.listStored': { parameters: {  }; answer: StoredRecording[] };
  'recordings.getStored': { parameters: { recordingName: string }; answer: StoredRecording };
  'recordings.deleteStored': { parameters: { recordingName: string }; answer: void };
  'recordings.getStoredFile': { parameters: { recordingName: string }; answer: never };
  'recordings.copyStored': { parameters: { recordingName: string; destinationRecordingName: string }; answer: StoredRecording };
  'recordings.getLive': { parameters: { recordingName: string }; answer: LiveRecording };
  'recordings.cancel': { parameters: { recordingName: string }; answer: void };
  'recordings.stop': { parameters: { recordingName: string }; answer: void };
  'recordings.pause': { parameters: { recordingName: string }; answer: void };
  'recordings.unpause': { parameters: { recordingName: string }; answer: void };
  'recordings.mute': { parameters: { recordingName: string }; answer: void };
  'recordings.unmute': { parameters: { recordingName: string }; answer: void };
  'sounds.list': { parameters: { lang?: string; format?: string }; answer: Sound[] };
  'sounds.get': { parameters: { soundId: string }; answer: Sound };
}

export const operations: Readonly<
  Record<keyof AriOperations, Readonly<{ method: string; path: string; query: readonly string[]; body: readonly string[]; whole: readonly string[] }>>
> = {
  'applications.list': { method: 'GET', path: 'applications', query: [], body: [], whole: [] },
  'applications.get': { method: 'GET', path: 'applications/{applicationName}', query: [], body: [], whole: [] },
  'applications.subscribe': { method: 'POST', path: 'applications/{applicationName}/subscription', query: ["eventSource"], body: [], whole: [] },
  'applications.unsubscribe': { method: 'DELETE', path: 'applications/{applicationName}/subscription', query: ["eventSource"], body: [], whole: [] },
  'applications.filter': { method: 'PUT', path: 'applications/{applicationName}/eventFilter', query: [], body: [], whole: ["filter"] },
  'asterisk.getObject': { method: 'GET', path: 'asterisk/config/dynamic/{configClass}/{objectType}/{id}', query: [], body: [], whole: [] },
  'asterisk.updateObject': { method: 'PUT', path: 'asterisk/config/dynamic/{configClass}/{objectType}/{id}', query: [], body: ["fields"], whole: [] },
  'asterisk.deleteObject': { method: 'DELETE', path: 'asterisk/config/dynamic/{configClass}/{objectType}/{id}', query: [], body: [], whole: [] },
  'asterisk.getInfo': { method: 'GET', path: 'asterisk/info', query: ["only"], body: [], whole: [] },
  'asterisk.ping': { method: 'GET', path: 'asterisk/ping', query: [], body: [], whole: [] },
  'asterisk.listModules': { method: 'GET', path: 'asterisk/modules', query: [], body: [], whole: [] },
  'asterisk.getModule': { method: 'GET', path: 'asterisk/modules/{moduleName}', query: [], body: [], whole: [] },
  'asterisk.loadModule': { method: 'POST', path: 'asterisk/modules/{moduleName}', query: [], body: [], whole: [] },
  'asterisk.unloadModule': { method: 'DELETE', path: 'asterisk/modules/{moduleName}', query: [], body: [], whole: [] },
  'asterisk.reloadModule': { method: 'PUT', path: 'asterisk/modules/{moduleName}', query: [], body: [], whole: [] },
  'asterisk.listLogChannels': { method: 'GET', path: 'asterisk/logging', query: [], body: [], whole: [] },
  'asterisk.addLog': { method: 'POST', path: 'asterisk/logging/{logChannelName}', query: ["configuration"], body: [], whole: [] },
  'asterisk.deleteLog': { method: 'DELETE', path: 'asterisk/logging/{logChannelName}', query: [], body: [], whole: [] },
  'asterisk.rotateLog': { method: 'PUT', path: 'asterisk/logging/{logChannelName}/rotate', query: [], body: [], whole: [] },
  'asterisk.getGlobalVar': { method: 'GET', path: 'asterisk/variable', query: ["variable"], body: [], whole: [] },
  'asterisk.setGlobalVar': { method: 'POST', path: 'asterisk/variable', query: ["variable","value"], body: [], whole: [] },
  'bridges.list': { method: 'GET', path: 'bridges', query: [], body: [], whole: [] },
  'bridges.create': { method: 'POST', path: 'bridges', query: ["type","bridgeId","name"], body: ["variables"], whole: [] },
  'bridges.createWithId': { method: 'POST', path: 'bridges/{bridgeId}', query: ["type","name"], body: ["variables"], whole: [] },
  'bridges.get': { method: 'GET', path: 'bridges/{bridgeId}', query: [], body: [], whole: [] },
  'bridges.destroy': { method: 'DELETE', path: 'bridges/{bridgeId}', query: [], body: [], whole: [] },
  'bridges.getBridgeVar': { method: 'GET', path: 'bridges/{bridgeId}/variable', query: ["variable"], body: [], whole: [] },
  'bridges.setBridgeVar': { method: 'POST', path: 'bridges/{bridgeId}/variable', query: ["variable","value","report_events"], body: [], whole: [] },
  'bridges.getBridgeVars': { method: 'GET', path: 'bridges/{bridgeId}/variables', query: ["variables"], body: [], whole: [] },
  'bridges.setBridgeVars': { method: 'POST', path: 'bridges/{bridgeId}/variables', query: [], body: ["variables"], whole: [] },
  'bridges.addChannel': { method: 'POST', path: 'bridges/{bridgeId}/addChannel', query: ["channel","role","absorbDTMF","mute","inhibitConnectedLineUpdates"], body: [], whole: [] },
  'bridges.removeChannel': { method: 'POST', path: 'bridges/{bridgeId}/removeChannel', query: ["channel"], body: [], whole: [] },
  'bridges.setVideoSource': { method: 'POST', path: 'bridges/{bridgeId}/videoSource/{channelId}', query: [], body: [], whole: [] },
  'bridges.clearVideoSource': { method: 'DELETE', path: 'bridges/{bridgeId}/videoSource', query: [], body: [], whole: [] },
  'bridges.startMoh': { method: 'POST', path: 'bridges/{bridgeId}/moh', query: ["mohClass"], body: [], whole: [] },
  'bridges.stopMoh': { method: 'DELETE', path: 'bridges/{bridgeId}/moh', query: [], body: [], whole: [] },
  'bridges.play': { method: 'POST', path: 'bridges/{bridgeId}/play', query: ["media","announcer_format","lang","offsetms","skipms","playbackId"], body: [], whole: [] },
  'bridges.playWithId': { method: 'POST', path: 'bridges/{bridgeId}/play/{playbackId}', query: ["media","announcer_format","lang","offsetms","skipms"], body: [], whole: [] },
  'bridges.record': { method: 'POST', path: 'bridges/{bridgeId}/record', query: ["name","format","recorder_format","maxDurationSeconds","maxSilenceSeconds","ifExists","beep","terminateOn"], body: [], whole: [] },
  'channels.list': { method: 'GET', path: 'channels', query: [], body: [], whole: [] },
  'channels.originate': { method: 'POST', path: 'channels', query: ["endpoint","extension","context","priority","label","app","appArgs","callerId","timeout","channelId","otherChannelId","originator","formats"], body: ["variables"], whole: [] },
  'channels.create': { method: 'POST', path: 'channels/create', query: ["endpoint","app","appArgs","channelId","otherChannelId","originator","formats"], body: ["variables"], whole: [] },
  'channels.get': { method: 'GET', path: 'channels/{channelId}', query: [], body: [], whole: [] },
  'channels.originateWithId': { method: 'POST', path: 'channels/{channelId}', query: ["endpoint","extension","context","priority","label","app","appArgs","callerId","timeout","otherChannelId","originator","formats"], body: ["variables"], whole: [] },
  'channels.hangup': { method: 'DELETE', path: 'channels/{channelId}', query: ["reason_code","reason"], body: [], whole: [] },
  'channels.continueInDialplan': { method: 'POST', path: 'channels/{channelId}/continue', query: ["context","extension","priority","label"], body: [], whole: [] },
  'channels.move': { method: 'POST', path: 'channels/{channelId}/move', query: ["app","appArgs"], body: [], whole: [] },
  'channels.redirect': { method: 'POST', path: 'channels/{channelId}/redirect', query: ["endpoint"], body: [], whole: [] },
  'channels.answer': { method: 'POST', path: 'channels/{channelId}/answer', query: [], body: [], whole: [] },
  'channels.ring': { method: 'POST', path: 'channels/{channelId}/ring', query: [], body: [], whole: [] },
  'channels.ringStop': { method: 'DELETE', path: 'channels/{channelId}/ring', query: [], body: [], whole: [] },
  'channels.progress': { method: 'POST', path: 'channels/{channelId}/progress', query: [], body: [], whole: [] },
  'channels.sendDTMF': { method: 'POST', path: 'channels/{channelId}/dtmf', query: ["dtmf","before","between","duration","after"], body: [], whole: [] },
  'channels.mute': { method: 'POST', path: 'channels/{channelId}/mute', query: ["direction"], body: [], whole: [] },
  'channels.unmute': { method: 'DELETE', path: 'channels/{channelId}/mute', query: ["direction"], body: [], whole: [] },
  'channels.hold': { method: 'POST', path: 'channels/{channelId}/hold', query: [], body: [], whole: [] },
  'channels.unhold': { method: 'DELETE', path: 'channels/{channelId}/hold', query: [], body: [], whole: [] },
  'channels.startMoh': { method: 'POST', path: 'channels/{channelId}/moh', query: ["mohClass"], body: [], whole: [] },
  'channels.stopMoh': { method: 'DELETE', path: 'channels/{channelId}/moh', query: [], body: [], whole: [] },
  'channels.startSilence': { method: 'POST', path: 'channels/{channelId}/silence', query: [], body: [], whole: [] },
  'channels.stopSilence': { method: 'DELETE', path: 'channels/{channelId}/silence', query: [], body: [], whole: [] },
  'channels.play': { method: 'POST', path: 'channels/{channelId}/play', query: ["media","lang","offsetms","skipms","playbackId"], body: [], whole: [] },
  'channels.playWithId': { method: 'POST', path: 'channels/{channelId}/play/{playbackId}', query: ["media","lang","offsetms","skipms"], body: [], whole: [] },
  'channels.record': { method: 'POST', path: 'channels/{channelId}/record', query: ["name","format","maxDurationSeconds","maxSilenceSeconds","ifExists","beep","terminateOn"], body: [], whole: [] },
  'channels.getChannelVar': { method: 'GET', path: 'channels/{channelId}/variable', query: ["variable"], body: [], whole: [] },
  'channels.setChannelVar': { method: 'POST', path: 'channels/{channelId}/variable', query: ["variable","value","report_events"], body: [], whole: [] },
  'channels.getChannelVars': { method: 'GET', path: 'channels/{channelId}/variables', query: ["variables"], body: [], whole: [] },
  'channels.setChannelVars': { method: 'POST', path: 'channels/{channelId}/variables', query: [], body: ["variables"], whole: [] },
  'channels.snoopChannel': { method: 'POST', path: 'channels/{channelId}/snoop', query: ["spy","whisper","app","appArgs","snoopId"], body: [], whole: [] },
  'channels.snoopChannelWithId': { method: 'POST', path: 'channels/{channelId}/snoop/{snoopId}', query: ["spy","whisper","app","appArgs"], body: [], whole: [] },
  'channels.dial': { method: 'POST', path: 'channels/{channelId}/dial', query: ["caller","timeout"], body: [], whole: [] },
  'channels.rtpstatistics': { method: 'GET', path: 'channels/{channelId}/rtp_statistics', query: [], body: [], whole: [] },
  'channels.externalMedia': { method: 'POST', path: 'channels/externalMedia', query: ["channelId","app","external_host","encapsulation","transport","connection_type","format","direction","data","transport_data"], body: ["variables"], whole: [] },
  'channels.transfer_progress': { method: 'POST', path: 'channels/{channelId}/transfer_progress', query: ["states"], body: [], whole: [] },
  'deviceStates.list': { method: 'GET', path: 'deviceStates', query: [], body: [], whole: [] },
  'deviceStates.get': { method: 'GET', path: 'deviceStates/{deviceName}', query: [], body: [], whole: [] },
  'deviceStates.update': { method: 'PUT', path: 'deviceStates/{deviceName}', query: ["deviceState"], body: [], whole: [] },
  'deviceStates.delete': { method: 'DELETE', path: 'deviceStates/{deviceName}', query: [], body: [], whole: [] },
  'endpoints.list': { method: 'GET', path: 'endpoints', query: [], body: [], whole: [] },
  'endpoints.sendMessage': { method: 'PUT', path: 'endpoints/sendMessage', query: ["to","from","body"], body: ["variables"], whole: [] },
  'endpoints.refer': { method: 'POST', path: 'endpoints/refer', query: ["to","from","refer_to","to_self"], body: ["variables"], whole: [] },
  'endpoints.listByTech': { method: 'GET', path: 'endpoints/{tech}', query: [], body: [], whole: [] },
  'endpoints.get': { method: 'GET', path: 'endpoints/{tech}/{resource}', query: [], body: [], whole: [] },
  'endpoints.sendMessageToEndpoint': { method: 'PUT', path: 'endpoints/{tech}/{resource}/sendMessage', query: ["from","body"], body: ["variables"], whole: [] },
  'endpoints.referToEndpoint': { method: 'POST', path: 'endpoints/{tech}/{resource}/refer', query: ["from","refer_to","to_self"], body: ["variables"], whole: [] },
  'events.eventWebsocket': { method: 'GET', path: 'events', query: ["app","subscribeAll"], body: [], whole: [] },
  'events.userEvent': { method: 'POST', path: 'events/user/{eventName}', query: ["application","source"], body: ["variables"], whole: [] },
  'events.claimChannel': { method: 'POST', path: 'events/claim', query: ["channelId","application"], body: [], whole: [] },
  'playbacks.get': { method: 'GET', path: 'playbacks/{playbackId}', query: [], body: [], whole: [] },
  'playbacks.stop': { method: 'DELETE', path: 'playbacks/{playbackId}', query: [], body: [], whole: [] },
  'playbacks.control': { method: 'POST', path: 'playbacks/{playbackId}/control', query: ["operation"], body: [], whole: [] },
  'recordings.listStored': { method: 'GET', path: 'recordings/stored', query: [], body: [], whole: [] },
  'recordings.getStored': { method: 'GET', path: 'recordings/stored/{recordingName}', query: [], body: [], whole: [] },
  'recordings.deleteStored': { method: 'DELETE', path: 'recordings/stored/{recordingName}', query: [], body: [], whole: [] },
  'recordings.getStoredFile': { method: 'GET', path: 'recordings/stored/{recordingName}/file', query: [], body: [], whole: [] },
  'recordings.copyStored': { method: 'POST', path: 'recordings/stored/{recordingName}/copy', query: ["destinationRecordingName"], body: [], whole: [] },
  'recordings.getLive': { method: 'GET', path: 'recordings/live/{recordingName}', query: [], body: [], whole: [] },
  'recordings.cancel': { method: 'DELETE', path: 'recordings/live/{recordingName}', query: [], body: [], whole: [] },
  'recordings.stop': { method: 'POST', path: 'recordings/live/{recordingName}/stop', query: [], body: [], whole: [] },
  'recordings.pause': { method: 'POST', path: 'recordings/live/{recordingName}/pause', query: [], body: [], whole: [] },
  'recordings.unpause': { method: 'DELETE', path: 'recordings/live/{recordingName}/pause', query: [], body: [], whole: [] },
  'recordings.mute': { method: 'POST', path: 'recordings/live/{recordingName}/mute', query: [], body: [], whole: [] },
  'recordings.unmute': { method: 'DELETE', path: 'recordings/live/{recordingName}/mute', query: [], body: [], whole: [] },
  'sounds.list': { method: 'GET', path: 'sounds', query: ["lang","format"], body: [], whole: [] },
  'sounds.get': { method: 'GET', path: 'sounds/{soundId}', query: [], body: [], whole: [] },
};
